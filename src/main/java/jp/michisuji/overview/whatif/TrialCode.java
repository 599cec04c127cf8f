package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.List;

/** 仮の変更の符号。画面の番地に載せ、あとで読み戻す（{@code move~sitting:12~2026-10-20}）。 */
public final class TrialCode {

    static final String MOVE = "move";
    static final String DROP = "drop";
    static final String DELAY = "delay";
    static final String HOLD = "hold";

    private static final String BETWEEN = "~";

    private TrialCode() {}

    public static String move(String sitting, LocalDate day) {
        return String.join(BETWEEN, MOVE, sitting, day.toString());
    }

    public static String drop(String sitting) {
        return String.join(BETWEEN, DROP, sitting);
    }

    /** @param openDays 打たれたまま */
    public static String delay(String path, String openDays) {
        return String.join(BETWEEN, DELAY, path, openDays);
    }

    public static String hold(String subject, String body) {
        return String.join(BETWEEN, HOLD, subject, body);
    }

    static List<String> parts(String code) {
        return List.of(code.split(BETWEEN, -1));
    }
}
