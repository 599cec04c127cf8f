package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.michisuji.web.NotFoundException;
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

    /** @throws NotFoundException その名の課・部がない */
    public DutySection get(String name) {
        return find(name).orElseThrow(NotFoundException::new);
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
        assign(section.name(), section.posts());
    }

    /** 職を当て直す。 */
    void assign(String name, List<String> posts) {
        jdbc.sql("delete from duty_section_post where section = ?").param(name).update();
        for (int ordinal = 0; ordinal < posts.size(); ordinal++) {
            jdbc.sql("insert into duty_section_post (section, post_code, ordinal) values (?, ?, ?)")
                    .params(name, posts.get(ordinal), ordinal)
                    .update();
        }
    }

    /** 二人が同時に職を当て直さないよう、終わるまで錠をかける。 */
    void lock(String name) {
        jdbc.sql("select name from duty_section where name = ? for update")
                .param(name)
                .query(String.class)
                .optional();
    }

    private static DutySection row(ResultSet row, int number) throws SQLException {
        String[] posts = (String[]) row.getArray("posts").getArray();
        return new DutySection(row.getString("name"), row.getBoolean("staying"), Arrays.asList(posts));
    }
}
