package jp.michisuji.organization;

/**
 * 職の符号を持つ列。どの表のどの列が、どの行では開いた約束であり、閉じる職から継ぐ職へ移すかを言う。
 *
 * <p>All parts are SQL of the product's own, with {@code t} for the row; nothing typed by a person comes in here.
 *
 * @param matter what the row is about
 * @param open which rows still bind the post; the others are history and keep the code of their day
 * @param clash where the successor cannot take the row, because it has or is that already: then the row goes
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
        String clash,
        String also) {

    public static HeldColumn of(String label, String table, String column) {
        return new HeldColumn(label, table, column, "t.id", "'" + table + ":' || t.id", "''", "true", null, null);
    }

    public HeldColumn key(String sql) {
        return new HeldColumn(label, table, column, sql, matter, title, open, clash, also);
    }

    public HeldColumn matter(String sql) {
        return new HeldColumn(label, table, column, key, sql, title, open, clash, also);
    }

    public HeldColumn title(String sql) {
        return new HeldColumn(label, table, column, key, matter, sql, open, clash, also);
    }

    public HeldColumn open(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, sql, clash, also);
    }

    public HeldColumn clash(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, open, sql, also);
    }

    public HeldColumn also(String sql) {
        return new HeldColumn(label, table, column, key, matter, title, open, clash, sql);
    }
}
