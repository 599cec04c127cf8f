package jp.michisuji.organization;

import java.util.List;

/**
 * 代理の順。ある職が不在のときに代わる職と、その職の上司。
 *
 * @param deputies codes of the posts that stand in, the first in order first; at most {@link #MOST_DEPUTIES}
 * @param superior code of the post above where it is registered, or null where it follows from the units
 */
public record Succession(String postCode, List<String> deputies, String superior) {

    public static final int MOST_DEPUTIES = 3;

    public Succession {
        deputies = List.copyOf(deputies);
        if (deputies.size() > MOST_DEPUTIES) {
            throw new IllegalArgumentException("代理は" + MOST_DEPUTIES + "職までです: " + postCode);
        }
    }
}
