package jp.michisuji.approval.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 決裁書の言葉。紙では、いつも和暦で書く。 */
@Component
class SheetWords {

    private final Organization organization;
    private final Clock clock;

    SheetWords(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    String day(Instant at) {
        return at == null ? "－" : JapaneseDate.format(local(at).toLocalDate());
    }

    String moment(Instant at) {
        return at == null ? "－" : JapaneseDate.formatDateTime(local(at));
    }

    String post(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    /** 名札。人のいない記録では空。 */
    String label(String personCode) {
        return personCode == null
                ? ""
                : organization.findPerson(personCode).map(Person::label).orElse(personCode);
    }

    /** 端の印。決裁されたものには付かない。 */
    static String mark(Approval approval) {
        return switch (approval.state()) {
            case DECIDED -> "";
            case WITHDRAWN -> "（取下げ・欠番）";
            case REJECTED, DRAFT, RETURNED, CIRCULATING ->
                "（" + approval.state().label() + "）";
        };
    }

    static boolean decided(Approval approval) {
        return approval.state() == ApprovalState.DECIDED;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
