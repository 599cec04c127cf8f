package jp.michisuji.organization;

/**
 * 職の符号を持つ列。どの表のどの列が、どの行では開いた約束であり、閉じる職から継ぐ職へ移すかを言う。
 *
 * <p>All parts are SQL of the product's own, with {@code t} for the row; nothing typed by a person comes in here.
 *
 * @param matter what the row is about
 * @param open which rows still bind the post; the others are history and keep the code of their day
 * @param slot what a post can have only once, as {@link Holding#slot}: where the successor has it, the row goes
 * @param never the post that cannot take the row, as {@link Holding#never}: then the row goes
 * @param also further assignments, or null
 */
public record HeldColumn(
        String label,
        String table,
        String column,
        String key,
        String matter,
        String title,
        String open,
        String slot,
        String never,
        String also) {

    public static HeldColumn of(String label, String table, String column) {
        return new HeldColumn(label, table, column, "t.id", "'" + table + ":' || t.id", "''", "true", null, null, null);
    }

    public HeldColumn key(String sql) {
        return new HeldColumn(label, table, column, sql, matter, title, open, slot, never, also);
    }

    public HeldColumn matter(String sql) {
        return new HeldColumn(label, table, column, key, sql, title, open, slot, never, also);
    }

    public HeldColumn title(String sql) {
        return new HeldColumn(label, table, column, key, matter, sql, open, slot, never, also);
    }

    public HeldColumn open(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, sql, slot, never, also);
    }

    public HeldColumn slot(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, open, sql, never, also);
    }

    public HeldColumn never(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, open, slot, sql, also);
    }

    /** Where the successor cannot take the row, with {@code :to} for the successor; null where it always can. */
    String clash() {
        String has = slot == null
                ? null
                : "exists (select 1 from %s o where o.%s = :to and (%s) = (%s))"
                        .formatted(table, column, slot.replace("t.", "o."), slot);
        String is = never == null ? null : never + " = :to";
        return has == null || is == null ? (has == null ? is : has) : is + " or " + has;
    }

    public HeldColumn also(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, open, slot, never, sql);
    }
}
