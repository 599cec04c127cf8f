package jp.michisuji.approval.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.michisuji.approval.route.RoutePosts.Sought;
import jp.michisuji.approval.route.RouteProposal.Circulated;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Roster;

/** 経路の下書き。表の行を一つずつ職に当て、省いた段と、回せないわけを書きためる。 */
final class RouteDrawing {

    private final RouteQuestion question;
    private final Roster roster;
    private final RoutePosts posts;
    private final Deciders deciders;
    private final Map<Integer, List<Placed>> placed = new TreeMap<>();
    private final List<Circulated> circulation = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RouteDrawing(RouteQuestion question, Roster roster, RoutePosts posts, Deciders deciders) {
        this.question = question;
        this.roster = roster;
        this.posts = posts;
        this.deciders = deciders;
    }

    /** 段に置いた職と、その行。 */
    record Placed(Post post, RouteRow row) {}

    void draw(RouteRow row) {
        Sought sought = posts.seek(Who.of(row.who()), question, roster);
        sought.post().ifPresentOrElse(post -> draw(row, post), () -> miss(row, sought.missing()));
    }

    private void draw(RouteRow row, Post post) {
        boolean drafters = post.code().equals(question.drafterPost());
        switch (row.kind()) {
            case CIRCULATE -> circulate(row, post);
            case DECIDE -> decider(row, post, drafters).ifPresent(decider -> place(row, decider));
            default -> {
                if (drafters) {
                    notes.add("起案者が「" + post.name() + "」なので、その職の" + row.kind().label() + "は省きます");
                } else {
                    place(row, post);
                }
            }
        }
    }

    /** 知らせる相手のいない職には回さない。 */
    private void circulate(RouteRow row, Post post) {
        if (vacant(post)) {
            notes.add("「" + post.name() + "」は欠けているので、供覧を省きます");
        } else if (!post.code().equals(question.drafterPost())) {
            circulation.add(new Circulated(post.code(), row.because()));
        }
    }

    private Optional<Post> decider(RouteRow row, Post post, boolean drafters) {
        if (!drafters) {
            return Optional.of(post);
        }
        Optional<Post> instead = deciders.insteadOf(post, roster);
        if (instead.isEmpty()) {
            problems.add("起案者「" + post.name() + "」が決めることになりますが、起案者は決められず、上の職もありません");
        } else if (!instead.get().equals(post)) {
            notes.add("起案者は自分の案を決められない決まりなので、上の「" + instead.get().name() + "」が決めます");
        }
        return instead;
    }

    private void place(RouteRow row, Post post) {
        if (vacant(post)) {
            problems.add("「" + post.name() + "」は欠けていて、代わる職の人もいません");
        }
        placed.computeIfAbsent(row.step(), step -> new ArrayList<>()).add(new Placed(post, row));
    }

    private boolean vacant(Post post) {
        return roster.receivers(post.code()).isEmpty();
    }

    /** 決める職がなければ回せない。起案者の上にその職位がないだけの回議は、省いて回せる。 */
    private void miss(RouteRow row, String why) {
        boolean passable = row.kind() == RouteRow.Kind.CIRCULATE
                || row.kind() == RouteRow.Kind.REVIEW && Who.of(row.who()).manner() == Who.Manner.LINE;
        if (passable) {
            notes.add(why + "。" + row.kind().label() + "を省きます");
        } else {
            problems.add(why + "（" + row.reason() + "）");
        }
    }

    /** 段の並びの順。 */
    List<List<Placed>> placed() {
        return List.copyOf(placed.values());
    }

    List<Circulated> circulation() {
        return circulation;
    }

    List<String> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    void problem(String why) {
        problems.add(why);
    }
}
