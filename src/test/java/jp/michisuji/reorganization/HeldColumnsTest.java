package jp.michisuji.reorganization;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Holdings;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職と組織の符号を持つ列のすべて。組織改正で移すか、その日の名のまま残すかを、どの列も決めてある。 */
@ApplicationTest
class HeldColumnsTest {

    /** 移さない列と、そのわけ。 */
    private static final Map<String, String> LEFT = Map.ofEntries(
            entry("appointment.post_code", "発令は前日で終わる"),
            entry("audit_entry.post_code", "記録"),
            entry("audit_entry.post_name", "記録"),
            entry("approval_act.post_code", "行為の記録"),
            entry("approval_act.post_name", "行為の記録"),
            entry("approval_circulation.seen_post_name", "見た日の職の名"),
            entry("approval_edition.made_post", "版の記録"),
            entry("approval_post_review.done_post_name", "後閲した日の職の名"),
            entry("approval_step.acted_post", "承認の記録"),
            entry("approval_step.acted_post_name", "承認した日の職の名"),
            entry("approval_step.asked_post", "経路の表が挙げた職の記録"),
            entry("attendance.post_code", "出席の記録"),
            entry("briefing_sign_up.post_name", "申し込んだ職の名の記録"),
            entry("deadline_change_line.post_code", "変更等調書の記録"),
            entry("document.uploaded_by_post", "記録"),
            entry("duty.section", "星取表の課・部の名。当たる職が移る"),
            entry("duty_destination.section", "星取表の課・部の名。当たる職が移る"),
            entry("duty_section_post.section", "星取表の課・部の名"),
            entry("digest_holder.post_code", "前のまとめの日の発令の写し"),
            entry("digest_line.section", "まとめの区分。組織ではない"),
            entry("inquiry_answer.post_code", "答えた職の記録"),
            entry("layout_case.section", "星取表の課・部の名"),
            entry("layout_case_step.post_code", "歩みの記録"),
            entry("minutes_reply.post_code", "尋ねた職の名のまま残し、返事の仕事が移る"),
            entry("organization_change.above_code", "改正そのもの"),
            entry("organization_change.successor_code", "改正そのもの"),
            entry("post.successor_code", "改正そのもの"),
            entry("post.unit_code", "改正の行で変わる"),
            entry("post_history.code", "以前の名"),
            entry("post_history.unit_code", "以前の名"),
            entry("record_change.post_name", "記録"),
            entry("reorganization_choice.successor_code", "改正そのもの"),
            entry("reorganization_line.above_code", "改正そのもの"),
            entry("reorganization_line.successor_code", "改正そのもの"),
            entry("staffing_need.section", "星取表の課・部の名"),
            entry("transfer_manual.post_code", "記録"),
            entry("transfer_party.confirmed_post", "記録"),
            entry("transfer_party.section", "星取表の課・部の名"),
            entry("transfer_step.post_code", "歩みの記録"),
            entry("transfer_timing_duty.section", "決裁を求めたときの控え"),
            entry("unit.parent_code", "改正の行で変わる"),
            entry("unit.successor_code", "改正そのもの"),
            entry("unit_history.code", "以前の名"),
            entry("unit_history.parent_code", "以前の名"),
            entry("work_item.closed_by_post", "記録"));

    @Autowired
    private List<Holdings> holdings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void 職や組織の符号を持つ列は_移すか残すかのどちらか一つである() {
        Set<String> moved = moved();

        assertThat(columns()).allSatisfy(column -> assertThat(moved.contains(column) ^ LEFT.containsKey(column))
                .as(column + " を移す Holdings を作るか、残すわけをここに書く")
                .isTrue());
    }

    @Test
    void 移すと言った列は_どれも本当にある() {
        assertThat(columnsOfAll()).containsAll(moved());
        assertThat(columnsOfAll()).containsAll(LEFT.keySet());
    }

    private Set<String> moved() {
        return holdings.stream().flatMap(room -> room.columns().stream()).collect(Collectors.toSet());
    }

    /** 名から分かる列と、職か組織を参照する列。 */
    private List<String> columns() {
        return jdbc.sql(
                        """
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'michisuji' and data_type = 'text'
                           and (column_name ~ '(^|_)posts?(_|$)' or column_name ~ '(^|_)units?(_|$)'
                                or column_name = 'section')
                        union
                        select cl.relname || '.' || a.attname
                          from pg_constraint c join pg_class cl on cl.oid = c.conrelid
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                         where c.contype = 'f' and c.confrelid in ('michisuji.post'::regclass, 'michisuji.unit'::regclass)""")
                .query(String.class)
                .list();
    }

    private List<String> columnsOfAll() {
        return jdbc.sql("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'michisuji'")
                .query(String.class)
                .list();
    }
}
