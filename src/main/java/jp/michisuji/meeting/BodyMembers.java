package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 構成員の台帳。会議体を構成する職。 */
@Repository
public class BodyMembers {

    private final JdbcClient jdbc;

    BodyMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 構成員の職の符号を、加えた順に。 */
    public List<String> of(String bodyCode) {
        return jdbc.sql("select post_code from body_member where body_code = ? order by position, post_code")
                .param(bodyCode)
                .query(String.class)
                .list();
    }

    /** @return 既に構成員なら {@code false} */
    boolean add(String bodyCode, String postCode) {
        return jdbc.sql(
                                """
                        insert into body_member (body_code, post_code, position)
                        values (:body, :post,
                          coalesce((select max(position) from body_member where body_code = :body), 0) + 1)
                        on conflict do nothing""")
                        .param("body", bodyCode)
                        .param("post", postCode)
                        .update()
                == 1;
    }

    /** @return 構成員でなければ {@code false} */
    boolean remove(String bodyCode, String postCode) {
        return jdbc.sql("delete from body_member where body_code = ? and post_code = ?")
                        .params(bodyCode, postCode)
                        .update()
                == 1;
    }
}
