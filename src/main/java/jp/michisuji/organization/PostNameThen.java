package jp.michisuji.organization;

/**
 * 当時の職の名。記録は、行った日の名で見せる。
 *
 * @param now 今の名。当時と同じなら {@code null}
 */
public record PostNameThen(String then, String now) {

    public static PostNameThen of(String then, String now) {
        return new PostNameThen(then, then.equals(now) ? null : now);
    }

    /** 地域交通課長（現 交通政策課長）。 */
    @Override
    public String toString() {
        return now == null ? then : then + "（現 " + now + "）";
    }
}
