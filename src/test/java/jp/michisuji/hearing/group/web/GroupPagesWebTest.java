package jp.michisuji.hearing.group.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 関係団体の画面。台帳はだれでも見られ、連絡先は所管課と説明する職と改革担当だけが見られる。 */
@ApplicationTest
class GroupPagesWebTest {

    @Autowired
    HearingWalk walk;

    @Autowired
    HearingGroups groups;

    @Autowired
    Hearings hearings;

    @Autowired
    AuditLog audit;

    @Autowired
    MockMvcTester mvc;

    private long item;
    private String group;

    @BeforeEach
    void 老人クラブが載っている() {
        item = walk.item();
        group = "/hearing-groups/" + walk.group();
    }

    @Test
    void 一覧は言葉と種別で絞り込め_件数と_ないときのわけを言う() {
        Employee viewer = login("viewer");

        assertThat(words(viewer.get("/hearing-groups?words=老人&kind=ELDERLY".replace("老人", "%E8%80%81%E4%BA%BA"))))
                .contains("老人クラブ", "1件", "高齢者団体", "全区", "芝・まちづくり課長", "条件を消す");
        assertThat(words(viewer.get("/hearing-groups?words=%25"))).contains("当てはまる団体はありません", "0件");
        assertThat(viewer.get("/hearing-groups?words=%00")).hasStatusOk();
        assertThat(viewer.get("/hearing-groups?kind=NAI").getResponse().getStatus())
                .isLessThan(500);
    }

    @Test
    void 連絡先は範囲の職が見て改め_見たことが記録に残る() {
        Employee chief = login(HearingWalk.所管課);
        MvcTestResult saved = write(chief, "事務局", "03-0000-0000", "club@test.invalid");
        assertThat(saved).hasRedirectedUrl(group);

        assertThat(login("shiba-machizukuri").page(group + "/contact"))
                .as("同じ課")
                .contains("03-0000-0000");
        assertThat(login("kaikaku").page(group + "/contact")).as("改革担当").contains("club@test.invalid");
        assertThat(audit.ofSubject("hearing-group", group.substring(16)))
                .extracting(AuditEntry::action)
                .contains("group.contact-write", "group.contact-read");
    }

    @Test
    void 他の課と閲覧者と管理者には_連絡先がないのと同じである() {
        write(login(HearingWalk.所管課), "会長", "03-1111-1111", "");
        Employee other = login("jinji-kacho");

        assertThat(words(other.get(group)))
                .contains("連絡先は、窓口の職、説明する職、区役所改革担当だけが見られます")
                .doesNotContain("03-1111-1111");
        assertThat(other.get(group + "/contact")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(write(other, "会長", "03-9999-9999", "")).hasStatus(HttpStatus.NOT_FOUND);
        for (String name : new String[] {"viewer", "admin", "bucho", "chogi-jimu"}) {
            assertThat(login(name).get(group + "/contact")).as(name).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void その団体に説明する職は_所管課でなくても連絡先を見られる() {
        long club = Long.parseLong(group.substring(16));
        long other = groups.register("説明する職の試験の団体", HearingGroup.Status.DECIDED, null, null);
        hearings.open(NewHearing.ofGroup(item, other, "jinji-kacho", null), Actor.system());

        assertThat(login("jinji-kacho").get("/hearing-groups/" + other + "/contact"))
                .hasStatusOk();
        assertThat(login("jinji-kacho").get("/hearing-groups/" + club + "/contact"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(login(HearingWalk.所管課).get("/hearing-groups/" + other + "/contact"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void 誤った連絡先は欄に理由を言い_打ったものを残す() {
        MvcTestResult refused = write(login("kaikaku"), "あ".repeat(5000), "電話はありません", "宛先");

        assertThat(errorOf("role", refused)).contains("50字以内");
        assertThat(errorOf("phone", refused)).contains("数字とハイフン");
        assertThat(errorOf("mail", refused)).contains("メールアドレス");
        assertThat(words(refused)).contains("入力を確かめてください（3件）");
        assertThat(Employee.html(refused)).contains("電話はありません", "あ".repeat(5000));
        assertThat(errorOf("role", write(login("kaikaku"), "会長\u0007", "", ""))).contains("制御文字");
    }

    @Test
    void 団体を載せ_改め_同じ名は断る() {
        Employee office = login("kaikaku");
        String name = "環境の会" + item;
        MvcTestResult added = save(office, "/hearing-groups/new", name, "", "備考");
        String page = added.getResponse().getRedirectedUrl();
        assertThat(words(office.get(page))).contains(name, "環境", "芝浦港南", "未定", "を載せた");

        assertThat(errorOf("name", save(office, "/hearing-groups/new", name, "", "")))
                .contains("既に載っています");
        assertThat(save(office, page + "/edit", name + "改", "jinji-kacho", "")).hasRedirectedUrl(page);
        assertThat(words(office.get(page))).contains(name + "改", "人事課長", "改めた");
    }

    @Test
    void 課長は自分の職を窓口とする団体だけを扱い_閲覧者は何も変えられない() {
        Employee chief = login("jinji-kacho");

        assertThat(errorOf("sectionPost", save(chief, "/hearing-groups/new", "課長の団体", "", "")))
                .contains("あなたの職");
        assertThat(chief.get(group + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(login("viewer").get("/hearing-groups/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(login("viewer").get("/hearing-groups/99999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void 長すぎる名と選ばれていない欄を断り_打ったものを残す() {
        MvcTestResult refused =
                login("kaikaku").post("/hearing-groups/new", "name", "い".repeat(5000), "kind", "NAI", "note", "残る備考");

        assertThat(errorOf("name", refused)).contains("200字以内");
        assertThat(errorOf("district", refused)).contains("地区を選んで");
        assertThat(Employee.html(refused)).contains("残る備考");
    }

    private static MvcTestResult save(Employee who, String path, String name, String section, String note) {
        return who.post(
                path,
                "name",
                name,
                "kind",
                "ENVIRONMENT",
                "district",
                "SHIBAURA_KONAN",
                "sectionPost",
                section,
                "status",
                "EXAMPLE",
                "note",
                note);
    }

    private MvcTestResult write(Employee who, String role, String phone, String mail) {
        return who.post(group + "/contact", "role", role, "phone", phone, "mail", mail);
    }

    private Employee login(String username) {
        return Employee.login(mvc, username);
    }
}
