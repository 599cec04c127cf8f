package jp.michisuji.overview.stuck;

import java.util.function.Predicate;

/**
 * 止まっている工程の絞り込み。{@code null} の項目では絞らない。
 *
 * @param section 持つ職の課の符号
 * @param department 持つ職の部の符号
 * @param words 名・作業・職に含む言葉
 */
public record StuckFilter(View view, StuckKind kind, String section, String department, String words) {

    private static final int LONGEST = 100;

    /** 何もしなければ見えるすべて。 */
    public static final StuckFilter ALL = new StuckFilter(View.ALL, null, null, null, null);

    /** どの工程を見るか。 */
    public enum View {
        ALL("すべて", step -> true),
        HARMFUL("間に合わないものを待たせている", StuckStep::harmful),
        OVERDUE("期限超過", StuckStep::overdue),
        SOON("5開庁日以内に期限", StuckStep::soon);

        private final String label;
        private final Predicate<StuckStep> holds;

        View(String label, Predicate<StuckStep> holds) {
            this.label = label;
            this.holds = holds;
        }

        public String label() {
            return label;
        }

        public boolean holds(StuckStep step) {
            return holds.test(step);
        }
    }

    public StuckFilter {
        view = view == null ? View.ALL : view;
        section = text(section);
        department = text(department);
        words = text(words);
    }

    /** 見る範囲のほかの絞り込みに合うか。範囲ごとの件数は、これで数える。 */
    public boolean suits(StuckStep step) {
        return (kind == null || kind == step.kind())
                && (section == null || section.equals(step.holder().section().code()))
                && (department == null
                        || department.equals(step.holder().department().code()))
                && (words == null
                        || (step.subject() + step.step() + step.holder().postName()).contains(words));
    }

    public boolean matches(StuckStep step) {
        return suits(step) && view.holds(step);
    }

    public boolean narrowed() {
        return view != View.ALL || kind != null || section != null || department != null || words != null;
    }

    private static String text(String value) {
        String clean = value == null ? "" : value.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(LONGEST, clean.length()));
    }
}
