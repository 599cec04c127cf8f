package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void 最初の職を見出しに出し_残りは数で言う() {
        Frame frame = frame(List.of("芝・まちづくり課長", "土木管理課長"), "");

        assertThat(frame.getMainPost()).isEqualTo("芝・まちづくり課長");
        assertThat(frame.getOtherPosts()).isEqualTo(1);
    }

    @Test
    void 職のない人にも枠はある() {
        Frame frame = frame(List.of(), "");

        assertThat(frame.getMainPost()).isNull();
        assertThat(frame.getOtherPosts()).isZero();
        assertThat(frame.isLoggedIn()).isTrue();
    }

    @Test
    void 誰とも分からない枠はログインしていない() {
        assertThat(Frames.bare().isLoggedIn()).isFalse();
    }

    @Test
    void 今のページは問合せも含む() {
        assertThat(frame(List.of(), "").getHere()).isEqualTo("/tasks");
        assertThat(frame(List.of(), "view=done").getHere()).isEqualTo("/tasks?view=done");
    }

    @Test
    void 並べ替えのリンクは絞り込みを保ち_先頭のページに戻る() {
        assertThat(frame(List.of(), "view=done&page=3&sort=name").link("sort", "date"))
                .isEqualTo("?view=done&sort=date");
    }

    @Test
    void 案内は下のページでも今いる所になり_ホームは広がらない() {
        assertThat(Navigation.isWithin("/tasks/12", "/tasks")).isTrue();
        assertThat(Navigation.isWithin("/tasksheet", "/tasks")).isFalse();
        assertThat(Navigation.isWithin("/tasks", "/")).isFalse();
        assertThat(Navigation.isWithin("/", "/")).isTrue();
    }

    @Test
    void 案内に受付箱のある人にだけ_断る画面から受付箱を勧める() {
        assertThat(frame(List.of(), "").hasInbox()).isFalse();
        assertThat(showing(new NavItem("受付箱", "/tasks", false)).hasInbox()).isTrue();
        assertThat(showing(new NavItem("改革案件", "/items", true)).hasInbox()).isFalse();
    }

    private static Frame showing(NavItem item) {
        return new Frame("職員A014", List.of(), List.of(item), null, false, "/", "");
    }

    private static Frame frame(List<String> posts, String query) {
        return new Frame("職員A014", posts, List.of(), null, false, "/tasks", query);
    }
}
