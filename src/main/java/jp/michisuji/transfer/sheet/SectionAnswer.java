package jp.michisuji.transfer.sheet;

import java.util.Optional;

/**
 * 知らない課・部の名への答え。
 *
 * @param section 既にある名。新しく加えるなら {@code null}
 */
record SectionAnswer(Way way, String section) {

    private static final String BETWEEN = ":";

    /** 答え方。 */
    enum Way {
        /** 既にある課・部と同じ。 */
        SAME,
        /** 既にある課の係。 */
        TEAM,
        /** 本庁の組織として加える。 */
        NEW,
        /** 支所の組織として加える。 */
        NEW_STAYING
    }

    static Optional<SectionAnswer> parse(String meaning) {
        String[] parts = meaning.split(BETWEEN, 2);
        try {
            Way way = Way.valueOf(parts[0]);
            boolean complete = (way == Way.NEW || way == Way.NEW_STAYING) == (parts.length == 1);
            return complete
                    ? Optional.of(new SectionAnswer(way, parts.length == 2 ? parts[1] : null))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static String meaning(Way way, String section) {
        return way + BETWEEN + section;
    }

    String label() {
        return switch (way) {
            case SAME -> "「" + section + "」と同じ";
            case TEAM -> "「" + section + "」の係";
            case NEW -> "本庁の組織として加える";
            case NEW_STAYING -> "支所の組織として加える";
        };
    }

    boolean adds() {
        return way == Way.NEW || way == Way.NEW_STAYING;
    }
}
