package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 表示名の写しのある欄。新しい表の欄は、名の付け方（_by、_label）で加わる。 */
class LabelCopiesDatabaseTest {

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    @Test
    void 表示名を写す欄をすべて知っている() {
        assertThat(new LabelCopies(db.jdbc()).columns())
                .extracting(column -> column.table() + "." + column.column())
                .contains(
                        "address_fault.cleared_by",
                        "briefing_material.added_by",
                        "briefing_sign_up.post_name",
                        "deadline_change.actor_label",
                        "deadline_extension.decided_label",
                        "deadline_extension.requested_label",
                        "decision_version.decided_label",
                        "decision_version.proposed_label",
                        "document.uploaded_by_label",
                        "hearing_attendance.answered_by",
                        "hearing_decision.decided_by",
                        "homework_gist.edited_by",
                        "inquiry_answer.answered_by",
                        "mail_hold.released_by",
                        "paper.removed_by",
                        "paper_edition.issued_by",
                        "paper_version.added_by",
                        "transfer_requirement.closed_by",
                        "transfer_waiver.actor_label")
                .doesNotContain("audit_entry.person_label", "paper.label");
    }

    @Test
    void 名は_そのままでも職に続いても替わり_文の一部や似た名は替わらない() {
        for (String label : new String[] {"職員A01", "課長 職員A01", "職員A012", "職員A01の後任"}) {
            db.jdbc()
                    .sql(
                            """
                            insert into address_fault (person_code, address, reply, since, cleared_at, cleared_by)
                            values ('x', :by, 'x', now(), now(), :by)
                            """)
                    .param("by", label)
                    .update();
        }
        new LabelCopies(db.jdbc()).replace("職員A01", "退職者 0001");

        assertThat(db.jdbc()
                        .sql("select cleared_by from address_fault order by id")
                        .query(String.class)
                        .list())
                .containsExactly("退職者 0001", "課長 退職者 0001", "職員A012", "職員A01の後任");
    }
}
