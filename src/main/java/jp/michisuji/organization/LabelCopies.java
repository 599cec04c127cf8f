package jp.michisuji.organization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 表示名の写し。行った時の職と表示名を文のまま持つ欄。
 *
 * <p>By the naming rule of the house such a column ends in {@code _by} or {@code _label}, or is {@code post_name}; the columns are read from the
 * database, so that a new table is not forgotten. A column that holds codes or posts is looked at in vain.
 */
@Component
class LabelCopies {

    private final JdbcClient jdbc;

    LabelCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Column> columns() {
        return jdbc.sql(
                        """
                        select c.table_name as "table", c.column_name as "column" from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'michisuji' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
                          and (c.column_name like '%\\_by' or c.column_name like '%\\_label'
                            or c.column_name = 'post_name')
                          and c.table_name not like 'audit\\_%'
                        order by 1, 2
                        """)
                .query(Column.class)
                .list();
    }

    /** Replaces it where it stands alone and where it follows a post. */
    void replace(String label, String other) {
        columns().forEach(column -> replace(column, label, other));
    }

    private void replace(Column column, String label, String other) {
        String name = "\"" + column.column() + "\"";
        jdbc.sql("update michisuji.\"" + column.table() + "\" set " + name + " = left(" + name + ", length(" + name
                        + ") - length(:label)) || :other where " + name + " = :label or right(" + name
                        + ", length(:label) + 1) in (' ' || :label, '　' || :label)")
                .param("label", label)
                .param("other", other)
                .update();
    }

    /** 表の欄。 */
    record Column(String table, String column) {}
}
