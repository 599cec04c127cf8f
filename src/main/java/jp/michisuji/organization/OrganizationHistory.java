package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 組織の来歴。過ぎた日にも来る日にも、その日の組織と職を、その日の名で答える。 */
@Component
public class OrganizationHistory {

    private final ChartReader reader;

    OrganizationHistory(ChartReader reader) {
        this.reader = reader;
    }

    public OnDay on(LocalDate day) {
        return new OnDay(reader.on(day));
    }

    /** ある日の組織。 */
    public static final class OnDay {

        private final OrganizationChart chart;

        private OnDay(OrganizationChart chart) {
            this.chart = chart;
        }

        /** Units that exist on that day, in the order of the register. */
        public List<Unit> units() {
            return chart.units();
        }

        /** Posts that exist on that day, in the order of the register. */
        public List<Post> posts() {
            return chart.posts();
        }

        /** Posts of the unit and below on that day. */
        public List<Post> postsUnder(String unitCode) {
            return chart.postsUnder(unitCode);
        }

        /** A post that exists on that day, by the name it has on it. */
        public Optional<Post> post(String code) {
            return chart.post(code).filter(post -> chart.exists(post));
        }

        /** A unit that exists on that day, by the name it has on it. */
        public Optional<Unit> unit(String code) {
            return chart.unit(code).filter(unit -> chart.exists(unit));
        }

        /** True where the code is registered at all, on whatever day it exists. */
        public boolean knows(OrganizationPart part, String code) {
            return part == OrganizationPart.UNIT
                    ? chart.unit(code).isPresent()
                    : chart.post(code).isPresent();
        }
    }
}
