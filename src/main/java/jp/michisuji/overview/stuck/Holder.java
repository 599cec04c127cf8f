package jp.michisuji.overview.stuck;

/**
 * 持ち主。仕事を持つ職と、その課・部。
 *
 * @param readable 今の利用者が、この職の仕事の画面を開ける
 * @param nudgeable 今の利用者が、この職を催促できる
 */
public record Holder(
        String postCode, String postName, Place section, Place department, boolean readable, boolean nudgeable) {

    /** 課または部。 */
    public record Place(String code, String name) {}
}
