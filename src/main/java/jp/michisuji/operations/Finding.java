package jp.michisuji.operations;

/**
 * 所見。一つの部位の具合と、それを言う普通の文。
 *
 * @param says what the operator reads: how it is and, unless all is well, what to look at
 */
public record Finding(Part part, Condition condition, String says) {

    static Finding good(Part part, String says) {
        return new Finding(part, Condition.GOOD, says);
    }

    static Finding care(Part part, String says) {
        return new Finding(part, Condition.CARE, says);
    }

    static Finding bad(Part part, String says) {
        return new Finding(part, Condition.BAD, says);
    }
}
