package jp.michisuji.organization;

/**
 * 職が持つもの。開いた仕事、案件、会議体の席など、職が閉じるとき誰かが継がなければならない一件。
 *
 * @param key the row, unique within its {@link Holdings}
 * @param code the post (or unit) that has it
 * @param matter what it is about ({@code transfer:7}): everything about one matter goes to the same successor
 * @param title in words, for the rehearsal
 * @param slot what a post can have only once in this room, such as a seat in one body; null where it may have many
 * @param never who cannot take it, since it would deputise for itself; null where anybody can
 * @param obstacle why the post cannot be closed while it has this, or null where a successor may simply take it
 */
public record Holding(
        String key, String code, String matter, String title, String slot, String never, String obstacle) {

    public Holding(String key, String code, String matter, String title) {
        this(key, code, matter, title, null, null, null);
    }

    public Holding once(String taken) {
        return new Holding(key, code, matter, title, taken, never, obstacle);
    }

    public Holding blocked(String why) {
        return new Holding(key, code, matter, title, slot, never, why);
    }
}
