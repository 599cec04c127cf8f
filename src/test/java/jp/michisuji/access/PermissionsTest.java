package jp.michisuji.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class PermissionsTest {

    private final Organization organization = mock(Organization.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final Permissions permissions = new Permissions(user, organization);

    @BeforeEach
    void 芝と麻布に職を置く() {
        置く("shiba-kumin-kacho", "shiba-kumin", "shiba");
        置く("shiba-kumin-tanto", "shiba-kumin", "shiba");
        置く("shiba-kanri-kacho", "shiba-kanri", "shiba");
        置く("azabu-kumin-kacho", "azabu-kumin", "azabu");
    }

    @Test
    void 課長は課の仕事を見るが_処理できるのは自分の職の仕事だけ() {
        就く("shiba-kumin-kacho", Role.CHIEF);

        assertThat(permissions.reaches(Action.TASK_READ, "shiba-kumin-tanto")).isTrue();
        assertThat(permissions.reaches(Action.TASK_READ, "shiba-kanri-kacho")).isFalse();
        assertThat(permissions.reaches(Action.TASK_WORK, "shiba-kumin-kacho")).isTrue();
        assertThat(permissions.reaches(Action.TASK_WORK, "shiba-kumin-tanto")).isFalse();
    }

    @Test
    void 部長は自分の総合支所まで見える() {
        就く("shiba-kanri-kacho", Role.DIRECTOR);

        assertThat(permissions.reaches(Action.TASK_READ, "shiba-kumin-kacho")).isTrue();
        assertThat(permissions.reaches(Action.TASK_READ, "azabu-kumin-kacho")).isFalse();
    }

    @Test
    void 範囲の外は見えないものとして断る() {
        就く("shiba-kumin-kacho", Role.CHIEF);

        assertThatThrownBy(() -> permissions.demandOn(Action.TASK_READ, "azabu-kumin-kacho"))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> permissions.demand(Action.OPERATE)).isInstanceOf(AccessDeniedException.class);
        assertThatCode(() -> permissions.demand(Action.ITEM_PROPOSE)).doesNotThrowAnyException();
    }

    private void 置く(String post, String section, String department) {
        when(organization.standing(post)).thenReturn(post);
        when(organization.sectionOf(post)).thenReturn(section);
        when(organization.departmentOf(post)).thenReturn(department);
    }

    private void 就く(String postCode, Role role) {
        Post post = new Post(postCode, postCode, "unit", Rank.KACHO, false, 0);
        when(user.posts()).thenReturn(List.of(post));
        when(user.postCodes()).thenReturn(List.of(postCode));
        when(user.roles()).thenReturn(Set.of(role));
    }
}
