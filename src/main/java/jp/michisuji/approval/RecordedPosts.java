package jp.michisuji.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.PostNameThen;
import org.springframework.stereotype.Component;

/** 記録の職の名。決裁の記録は、行った日の名で職を言う。 */
@Component
public class RecordedPosts {

    private final Organization organization;
    private final Clock clock;

    RecordedPosts(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** @param at まだ行われていなければ {@code null} で、今の名になる */
    public PostNameThen of(String postCode, Instant at) {
        Instant day = at == null ? clock.instant() : at;
        return organization.postName(postCode, LocalDate.ofInstant(day, clock.getZone()));
    }

    /** 受け持つ職の、したことの日の名。 */
    public PostNameThen of(Step step) {
        return of(step.postCode(), step.done() == null ? null : step.done().at());
    }
}
