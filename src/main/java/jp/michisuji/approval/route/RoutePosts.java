package jp.michisuji.approval.route;

import java.util.Optional;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Roster;
import org.springframework.stereotype.Component;

/** 経路の職。表の言い方を、今の組織の職に当てる。 */
@Component
class RoutePosts {

    private final Organization organization;
    private final Districts districts;

    RoutePosts(Organization organization, Districts districts) {
        this.organization = organization;
        this.districts = districts;
    }

    /** 当てた職。なければ {@code missing} がわけを言う。 */
    record Sought(Optional<Post> post, String missing) {

        static Sought found(Post post) {
            return new Sought(Optional.of(post), null);
        }

        static Sought missing(String why) {
            return new Sought(Optional.empty(), why);
        }
    }

    Sought seek(Who who, RouteQuestion question, Roster roster) {
        Post drafter = organization.post(question.drafterPost());
        return switch (who.manner()) {
            case LINE -> line(who.rank().orElseThrow(), drafter, roster);
            case DISTRICT -> district(who.value(), question);
            case POST -> named(who.value());
        };
    }

    /** 起案者がその職位か、その上にあれば、起案者の職。その段は起案者自身が見たものになる。 */
    private static Sought line(Rank wanted, Post drafter, Roster roster) {
        Post at = drafter;
        while (wanted.isAbove(at.rank())) {
            Optional<Post> above = roster.superiorOf(at.code());
            if (above.isEmpty()) {
                return Sought.missing("「" + drafter.name() + "」の上に" + wanted.label() + "の職がありません");
            }
            at = above.get();
        }
        return at.rank() == wanted || at.equals(drafter)
                ? Sought.found(at)
                : Sought.missing("「" + drafter.name() + "」の上に" + wanted.label() + "の職がありません");
    }

    private Sought district(String ending, RouteQuestion question) {
        return districts
                .of(question)
                .map(office -> districts
                        .post(office, ending)
                        .map(Sought::found)
                        .orElseGet(() -> Sought.missing(office.name() + "に「" + ending + "」の職がありません")))
                .orElseGet(() -> Sought.missing("地区が一つに決まらず、「" + ending + "」を選べません。件名か本文に「芝地区」のように一つだけ書いてください"));
    }

    private Sought named(String post) {
        return organization
                .findPost(post)
                .or(() -> organization.posts().stream()
                        .filter(known -> known.name().equals(post))
                        .findFirst())
                .map(Sought::found)
                .orElseGet(() -> Sought.missing("経路の職「" + post + "」は、まだ組織にありません"));
    }
}
