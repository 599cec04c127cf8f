package jp.michisuji.meeting.paperwork.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.document.Documents;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Minutes.Minute;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.opinion.OpinionWalk;
import jp.michisuji.meeting.paperwork.Edition;
import jp.michisuji.meeting.paperwork.Editions;
import jp.michisuji.meeting.paperwork.PaperKind;
import jp.michisuji.meeting.paperwork.Paperwork;
import jp.michisuji.meeting.paperwork.Sealing;
import jp.michisuji.meeting.sitting.SittingConfirmed;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の文書の画面。案と版、三つの出し方。 */
@ApplicationTest
class PaperworkWebTest {

    @Autowired
    private OpinionWalk walk;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Editions editions;

    @Autowired
    private Paperwork paperwork;

    @Autowired
    private Documents documents;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvcTester mvc;

    private Employee secretary;

    @BeforeEach
    void 事務局が画面の前に座る() {
        walk.sitting(Sitting.State.HELD);
        secretary = Employee.login(mvc, "kaikaku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shidai", "gist"})
    void 確定する前の文書は_画面にもWordの名にも案と記す(String kind) {
        long sitting = written(Sitting.State.HELD);

        assertThat(words(secretary.get("/meetings/" + sitting + "/documents/" + kind)))
                .contains("（案）", "令和7年9月3日（水）");
        MvcTestResult docx = secretary.get("/meetings/" + sitting + "/documents/" + kind + ".docx");
        assertThat(docx).hasStatusOk();
        assertThat(docx.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "filename*=UTF-8''", "%EF%BC%88%E6%A1%88%EF%BC%89.docx");
        assertThat(docx.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void メールの文は文字だけで渡る() {
        long sitting = written(Sitting.State.HELD);

        MvcTestResult text = secretary.get("/meetings/" + sitting + "/documents/gist.txt");

        assertThat(text.getResponse().getContentType()).startsWith("text/plain");
        assertThat(Employee.html(text)).contains("■ 要旨", "・一致した。").doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "opinions", "call", "progress", "..%2Fgist"})
    void その会議にない文書は見付からない(String kind) {
        long sitting = written(Sitting.State.HELD);

        assertThat(secretary
                        .get("/meetings/" + sitting + "/documents/" + kind)
                        .getResponse()
                        .getStatus())
                .isBetween(400, 404);
    }

    @Test
    void 確定すると第1版が納まり_二度知らされても増えない() {
        long sitting = written(Sitting.State.CONFIRMED);

        events.publishEvent(new SittingConfirmed(sitting));
        sealing.seal(sitting, Actor.system());

        assertThat(editions.of(sitting)).hasSize(2).allSatisfy(edition -> {
            assertThat(edition.edition()).isEqualTo(1);
            assertThat(documents.find(edition.documentId()).orElseThrow().sha256())
                    .isEqualTo(edition.sha256());
        });
        assertThat(words(secretary.get("/meetings/" + sitting + "/documents")))
                .contains("（第1版）")
                .doesNotContain("（案）");
        assertThat(documents.find(latest(sitting).documentId()).orElseThrow().filename())
                .endsWith(" 要旨（第1版）.docx");
    }

    @Test
    void 確定のあとに正すと_わけとともに第2版になり_前の版も取り出せる() {
        long sitting = written(Sitting.State.CONFIRMED);
        sealing.seal(sitting, Actor.system());
        Edition first = latest(sitting);
        String path = "/meetings/" + sitting + "/documents/gist/edition";
        assertThat(secretary.post(path, "reason", "変わらない", "seen", seen(sitting)))
                .hasStatus(409);

        registry.minute(sitting, Minute.Kind.SUMMARY, null, "詳細は今後検討する。");
        assertThat(words(secretary.get("/meetings/" + sitting + "/documents"))).contains("次の版を納める");
        assertThat(words(secretary.get(path))).contains("下の中身が第2版になります", "詳細は今後検討する。");
        assertThat(errorOf("reason", secretary.post(path, "reason", "", "seen", seen(sitting))))
                .contains("改めたわけ");
        assertThat(secretary.post(path, "reason", "見ていない", "seen", first.fingerprint()))
                .hasStatus(409);
        assertThat(secretary.post(path, "reason", "要旨の書き漏らし", "seen", seen(sitting)))
                .hasRedirectedUrl("/meetings/" + sitting + "/documents");

        assertThat(latest(sitting)).satisfies(second -> {
            assertThat(second.edition()).isEqualTo(2);
            assertThat(second.reason()).isEqualTo("要旨の書き漏らし");
        });
        assertThat(secretary.get("/documents/" + first.documentId())).hasStatusOk();
        assertThat(words(secretary.get("/meetings/" + sitting + "/documents"))).contains("第1版", "第2版", "要旨の書き漏らし");
    }

    @Test
    void 確定していない会議の文書は納められず_事務局でない人にはできない() {
        long sitting = written(Sitting.State.HELD);

        assertThat(secretary.post("/meetings/" + sitting + "/documents")).hasStatus(409);
        Employee stranger = Employee.login(mvc, "gikai-jimu");
        assertThat(stranger.get("/meetings/" + sitting + "/documents")).hasStatusOk();
        assertThat(stranger.post("/meetings/" + sitting + "/documents")
                        .getResponse()
                        .getStatus())
                .isBetween(403, 404);
        assertThat(editions.of(sitting)).isEmpty();
    }

    private Edition latest(long sitting) {
        return editions.latest(sitting, PaperKind.GIST).orElseThrow();
    }

    private String seen(long sitting) {
        return paperwork.leaf(sitting, PaperKind.GIST).fingerprint();
    }

    private long written(Sitting.State state) {
        long sitting = walk.sitting(state);
        registry.minute(sitting, Minute.Kind.SUMMARY, null, "一致した。");
        return sitting;
    }
}
