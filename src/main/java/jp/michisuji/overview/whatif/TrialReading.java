package jp.michisuji.overview.whatif;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Delay;
import jp.michisuji.schedule.plan.HoldOver;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.programme.PlannedSubject;

/** 仮の変更の読み取り。番地の符号を、いまの工程に照らして読む。読めないもの、当てられないものは、わけを言って外す。 */
final class TrialReading {

    private static final int MOST_DAYS = 250;

    private final Seen seen;
    private final Map<String, String> bodies;
    private final SittingTrials sittings;

    /** @param bodies 会議体の符号 → 名 */
    TrialReading(Seen seen, Map<String, String> bodies) {
        this.seen = seen;
        this.bodies = bodies;
        this.sittings = new SittingTrials(seen);
    }

    Trial read(String code) {
        List<String> parts = TrialCode.parts(code);
        return switch (parts.get(0) + parts.size()) {
            case TrialCode.MOVE + 3 -> sittings.move(code, parts.get(1), parts.get(2));
            case TrialCode.DROP + 2 -> sittings.drop(code, parts.get(1));
            case TrialCode.DELAY + 3 -> delay(code, parts.get(1), parts.get(2));
            case TrialCode.HOLD + 3 -> hold(code, parts.get(1), parts.get(2));
            default -> Trial.refused(code, "読めない変更です。番地が途中で切れたのかもしれません。外して、加え直してください。");
        };
    }

    private Trial delay(String code, String path, String typed) {
        Optional<Stretch> stretch = Stretches.find(path, seen);
        Integer days = openDays(typed);
        if (stretch.isEmpty()) {
            return Trial.refused(code, "遅らせる工程が見つかりません。済んだか、計画からなくなりました。");
        }
        if (days == null) {
            return Trial.refused(code, "遅れは、1〜" + MOST_DAYS + "の開庁日で入力してください。");
        }
        return new Trial(
                code,
                stretch.get().title() + "が" + days + "開庁日遅れる",
                null,
                new Delay(path, days),
                new Trial.Way(
                        "この遅れを確定する",
                        Links.of("/schedule/delays/new", "path", path, "days", String.valueOf(days)),
                        "理由を添えて確定する画面へ進みます。まだ変わりません。"));
    }

    private static Integer openDays(String typed) {
        String days = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        if (!days.matches("[0-9]{1,3}")) {
            return null;
        }
        int read = Integer.parseInt(days);
        return read >= 1 && read <= MOST_DAYS ? read : null;
    }

    private Trial hold(String code, String key, String body) {
        Optional<PlannedSubject> subject = seen.subject(key);
        if (subject.isEmpty()) {
            return Trial.refused(code, "継続にする件が見つかりません。取り下げられたか、計画からなくなりました。");
        }
        List<PlanStep> waiting = seen.left(subject.get()).stream()
                .filter(step ->
                        step.pace() instanceof Deliberation it && it.body().equals(body))
                .toList();
        String name = bodies.getOrDefault(body, "その会議");
        if (waiting.isEmpty()) {
            return Trial.refused(code, "「" + subject.get().title().label() + "」が、これから" + name + "で審議されることはありません。");
        }
        return new Trial(
                code,
                "「" + subject.get().title().label() + "」が" + name + "で一度継続になる",
                null,
                new HoldOver(key, body),
                holdWay(waiting, subject.get()));
    }

    /** 継続は、開いた会議の議題の結果として記録する。 */
    private static Trial.Way holdWay(List<PlanStep> waiting, PlannedSubject subject) {
        return waiting.stream()
                .map(step -> ((Deliberation) step.pace()).sitting())
                .filter(sitting -> sitting != null)
                .findFirst()
                .map(sitting -> new Trial.Way(
                        "次第を見る", "/meetings/" + SittingTrials.id(sitting) + "/agenda", "継続は、会議が開かれたあとに、議題の結果として記録します。"))
                .orElse(new Trial.Way(
                        "この件を見る", subject.title().address(), "まだ議題に載っていません。継続は、会議が開かれたあとに、議題の結果として記録します。"));
    }
}
