package jp.michisuji.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTableTest {

    @ParameterizedTest
    @EnumSource
    void すべての行為にすべての役割の範囲がある(Action action) {
        assertThat(PermissionTable.rows().get(action).keySet()).isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void 課長の仕事は自分の職_見えるのは自分の課まで() {
        assertThat(PermissionTable.scope(Action.TASK_WORK, Role.CHIEF)).isEqualTo(Scope.OWN);
        assertThat(PermissionTable.scope(Action.TASK_READ, Role.CHIEF)).isEqualTo(Scope.SECTION);
        assertThat(PermissionTable.scope(Action.ITEM_READ, Role.CHIEF)).isEqualTo(Scope.ALL);
    }

    @Test
    void 管理者は運用をし_仕事はしない() {
        assertThat(PermissionTable.scope(Action.OPERATE, Role.ADMIN)).isEqualTo(Scope.ALL);
        assertThat(PermissionTable.scope(Action.TASK_WORK, Role.ADMIN)).isEqualTo(Scope.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionGroup.class,
            names = {"TASKS", "REFORM", "MEETINGS", "INQUIRIES", "HEARINGS", "TRANSFERS"})
    void 管理者は業務を一つも見ず_何もしない(ActionGroup group) {
        assertThat(Stream.of(Action.values()).filter(action -> action.group() == group))
                .isNotEmpty()
                .allMatch(action -> PermissionTable.scope(action, Role.ADMIN) == Scope.NONE);
    }

    @Test
    void 表は分けの順に並ぶ() {
        assertThat(PermissionTable.rows().keySet()).extracting(Action::group).isSorted();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void 管理者の外は運用できない(Role role) {
        assertThat(PermissionTable.scope(Action.OPERATE, role)).isEqualTo(Scope.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "TASK_WORK",
                "TASK_REASSIGN",
                "ITEM_PROPOSE",
                "ITEM_WITHDRAW",
                "MEETING_EDIT",
                "HEARING_EDIT",
                "ITEM_LIMIT",
                "ORGANIZATION_EDIT",
                "CLOSED_DAY_EDIT",
                "ROLE_EDIT",
                "OPERATE"
            })
    void 閲覧者は何も変えられない(Action action) {
        assertThat(PermissionTable.scope(action, Role.VIEWER)).isEqualTo(Scope.NONE);
    }

    @Test
    void 役割が重なると広い方になる() {
        assertThat(PermissionTable.scope(Action.TASK_READ, List.of(Role.VIEWER, Role.CHIEF, Role.DIRECTOR)))
                .isEqualTo(Scope.DEPARTMENT);
        assertThat(PermissionTable.scope(Action.HOME, List.of())).isEqualTo(Scope.NONE);
    }
}
