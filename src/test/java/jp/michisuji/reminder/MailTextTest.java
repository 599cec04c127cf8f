package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.michisuji.organization.Person;
import jp.michisuji.workflow.WorkSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** メールの文。何を・いつまでに・なぜその日か・どこで・なぜ届いたかを、紛れなく言う。 */
class MailTextTest {

    private static final Person CHIEF = new Person("chief", "職員・課長", "chief@test.invalid");

    @Test
    void 本文は読んで分かる順に言う() {
        String body = Letters.to(CHIEF, Letters.task("まちづくり課業務の移管")).body();
        assertThat(body)
                .containsSubsequence(
                        "「まちづくり課長」に仕事が届きました。",
                        "仕事：資料を提出する",
                        "案件：まちづくり課業務の移管",
                        "会議体：区役所改革検討部会",
                        "期限：令和7年9月16日（火） — " + Letters.REASON,
                        "次のところを開き、期限までに処理してください。",
                        "http://road.test.invalid/tasks/task-1",
                        "このメールは、あなたが「まちづくり課長」の職にあるため、道筋が自動で送りました。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\n", "\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u0000", "\u001B", "\u009F"})
    void どの文字の改行や制御文字も件名に入らない(String breaking) {
        String subject = Letters.to(CHIEF, Letters.task("前" + breaking + "Bcc: x@test.invalid"))
                .subject();
        assertThat(subject).isEqualTo("【道筋】資料を提出する：前 Bcc: x@test.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u2066", "\uFEFF", "\uD800", "\uDC00"})
    void 見えない文字や片割れの文字は除く(String invisible) {
        assertThat(Letters.to(CHIEF, Letters.task("前" + invisible + "後")).subject())
                .endsWith("：前後");
    }

    @Test
    void 人の書いた内容の改行で別の項目を装えない() {
        WorkSubject subject = new WorkSubject("deliberation", "1", 1L, "案件", "部会")
                .about("意見\n  期限：令和99年1月1日\n\nhttp://evil.invalid/", "1");
        assertThat(Letters.to(CHIEF, Letters.task(subject)).body().lines())
                .filteredOn(line -> line.strip().startsWith("期限："))
                .containsExactly("  期限：令和7年9月16日（火） — " + Letters.REASON);
    }

    @Test
    void 式も山括弧も書いたままになる() {
        String title = "${7*7} [[${7*7}]] <script>alert(1)</script>";
        assertThat(Letters.to(CHIEF, Letters.task(title)).subject()).endsWith(title);
        assertThat(Letters.to(CHIEF, Letters.task(title)).body()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "名だけ", "a@test.invalid, b@test.invalid", "a@test.invalid\r\nBcc: b@test.invalid"})
    void 差出人が正しくなければ起動を断る(String from) {
        assertThatThrownBy(() -> new MailSettings(from, "http://localhost", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("michisuji.mail.from");
    }
}
