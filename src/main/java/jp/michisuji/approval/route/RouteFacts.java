package jp.michisuji.approval.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 経路の表の条件の列に入れる事実。 */
@Component
class RouteFacts {

    static final List<String> COLUMNS =
            List.of("category", "amount", "unit", "section", "department", "district", "words", "weight", "megabytes");

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final Organization organization;
    private final Districts districts;

    RouteFacts(Organization organization, Districts districts) {
        this.organization = organization;
        this.districts = districts;
    }

    Map<String, Object> of(RouteQuestion question) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("category", question.category());
        facts.put("amount", question.amount() == null ? 0L : question.amount());
        facts.put("words", question.words());
        facts.put("weight", question.weight().name());
        facts.put("megabytes", question.attachmentBytes() / MEGABYTE);
        facts.put("district", districts.of(question).map(Districts::name).orElse(""));
        Post drafter = organization.post(question.drafterPost());
        facts.put("unit", unit(drafter.unitCode()));
        facts.put("section", unit(organization.sectionOf(drafter.code())));
        facts.put("department", unit(organization.departmentOf(drafter.code())));
        return facts;
    }

    private String unit(String code) {
        return organization.unit(code).name();
    }
}
