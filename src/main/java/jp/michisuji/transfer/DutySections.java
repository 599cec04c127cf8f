package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 課・部の名の台帳。資料の名を、この区の職に結び付ける。 */
@Repository
public class DutySections {

    private static final String SELECT =
            """
            select s.name, s.staying,
                   array(select p.post_code from duty_section_post p where p.section = s.name order by p.ordinal) as posts
              from duty_section s""";

    private final JdbcClient jdbc;

    DutySections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DutySection> all() {
        return jdbc.sql(SELECT + " order by s.sort_order, s.name")
                .query(DutySections::row)
                .list();
    }

    public Optional<DutySection> find(String name) {
        return jdbc.sql(SELECT + " where s.name = ?")
                .param(name)
                .query(DutySections::row)
                .optional();
    }

    /** 加える、または職を当て直す。 */
    @Transactional
    public void put(DutySection section, int sortOrder, String source) {
        jdbc.sql(
                        """
                        insert into duty_section (name, staying, sort_order, source) values (?, ?, ?, ?)
                        on conflict (name) do update set staying = excluded.staying, sort_order = excluded.sort_order,
                          source = excluded.source""")
                .params(section.name(), section.staying(), sortOrder, source)
                .update();
        jdbc.sql("delete from duty_section_post where section = ?")
                .param(section.name())
                .update();
        for (int ordinal = 0; ordinal < section.posts().size(); ordinal++) {
            jdbc.sql("insert into duty_section_post (section, post_code, ordinal) values (?, ?, ?)")
                    .params(section.name(), section.posts().get(ordinal), ordinal)
                    .update();
        }
    }

    private static DutySection row(ResultSet row, int number) throws SQLException {
        String[] posts = (String[]) row.getArray("posts").getArray();
        return new DutySection(row.getString("name"), row.getBoolean("staying"), Arrays.asList(posts));
    }
}
