package jp.michisuji.reminder;

import java.util.List;
import java.util.function.BiConsumer;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.Roster;

/** まとめの受け手。仕事を持つ職に今いる人、いなければ代理。引き受けた人がいればその人だけ。 */
final class DigestReceivers {

    private final Roster roster;
    private final String leadPost;
    private final BiConsumer<Person, Skip.Reason> skipped;

    /** @param skipped told of whoever would have got it and does not, and why */
    DigestReceivers(Roster roster, String leadPost, BiConsumer<Person, Skip.Reason> skipped) {
        this.roster = roster;
        this.leadPost = leadPost;
        this.skipped = skipped;
    }

    List<Receiver> of(DigestBundle bundle, ReminderPolicy.To to) {
        return switch (to) {
            case HOLDER -> holders(bundle);
            case SUPERIOR ->
                roster.superiorOf(bundle.postCode())
                        .map(Post::code)
                        .map(roster::receivers)
                        .orElse(List.of());
            case LEAD -> roster.receivers(leadPost);
        };
    }

    private List<Receiver> holders(DigestBundle bundle) {
        List<Receiver> all = roster.receivers(bundle.postCode());
        List<Receiver> claimed = all.stream()
                .filter(receiver -> receiver.person().code().equals(bundle.assignee()))
                .toList();
        if (!claimed.isEmpty()) {
            return claimed;
        }
        noteSkips(bundle, all);
        return all;
    }

    /** 引き受けたが職を離れた人と、不在で代理が受ける人。 */
    private void noteSkips(DigestBundle bundle, List<Receiver> receivers) {
        List<Person> holders = roster.holders(bundle.postCode());
        holders.stream()
                .filter(holder -> receivers.stream()
                        .noneMatch(receiver -> receiver.person().equals(holder)))
                .forEach(holder -> skipped.accept(holder, Skip.Reason.ABSENT));
        boolean left = bundle.assignee() != null
                && holders.stream().noneMatch(holder -> holder.code().equals(bundle.assignee()));
        if (left) {
            skipped.accept(new Person(bundle.assignee(), bundle.assignee(), null), Skip.Reason.NOT_IN_POST);
        }
    }
}
