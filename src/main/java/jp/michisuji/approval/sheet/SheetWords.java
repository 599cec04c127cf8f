package jp.michisuji.approval.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.RecordedPosts;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 決裁書の言葉。紙では、いつも和暦で書く。 */
@Component
class SheetWords {

    private final Organization organization;
    private final RecordedPosts posts;
    private final Clock clock;

    SheetWords(Organization organization, RecordedPosts posts, Clock clock) {
        this.organization = organization;
        this.posts = posts;
        this.clock = clock;
    }

    String day(Instant at) {
        return at == null ? "－" : JapaneseDate.format(local(at).toLocalDate());
    }

    String moment(Instant at) {
        return at == null ? "－" : JapaneseDate.formatDateTime(local(at));
    }

    /** その時の職の名。紙は、後の改正で変わらない。 */
    String post(String code, Instant at) {
        return posts.of(code, at).then();
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
