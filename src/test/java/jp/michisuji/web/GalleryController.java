package jp.michisuji.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.LoginHints.DemoLogin;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 見本の中身。港区の公開資料にある語と日付で、画面を埋める。 */
@Controller
class GalleryController {

    /** 見本の様式。 */
    public record SampleForm(
            String title,
            String note,
            String result,
            String section,
            DateEntry heldOn,
            String current,
            String next,
            String again) {}

    @GetMapping("/gallery/{name}")
    String page(@PathVariable String name, Model model) {
        boolean outside = name.startsWith("login") || name.equals("500");
        model.addAttribute("frame", outside ? outsider() : chief(path(name)));
        model.addAttribute("crumbs", crumbs(name));
        model.addAttribute("stations", stations());
        model.addAttribute("tracks", tracks());
        model.addAttribute("entries", entries());
        model.addAttribute("paging", new Paging(3, 20, 131, "view=section&words=%E8%B3%87%E6%96%99"));
        form(name.equals("task-error"), model);
        extras(name, model);
        return view(name);
    }

    private static String view(String name) {
        return switch (name) {
            case "login-plain" -> "login";
            case "task-error" -> "task";
            case "404", "403", "400", "409", "500" -> "error/" + name;
            default -> name;
        };
    }

    private static String path(String name) {
        return switch (name) {
            case "home" -> "/";
            case "item", "items" -> "/items";
            case "meeting", "meetings" -> "/meetings";
            default -> "/tasks";
        };
    }

    private static Frame outsider() {
        return new Frame(null, List.of(), List.of(), null, false, "/login", "");
    }

    private static Frame chief(String path) {
        List<NavItem> navigation = List.of(
                new NavItem("ホーム", "/", path.equals("/")),
                new NavItem("受付箱", "/tasks", path.equals("/tasks")),
                new NavItem("改革案件", "/items", path.equals("/items")),
                new NavItem("会議", "/meetings", path.equals("/meetings")),
                new NavItem("メール記録", "/mails", false),
                new NavItem("運用", "/operations", false));
        DemoDate demo = new DemoDate(
                JapaneseDate.formatDateTime(GallerySite.NOW),
                GallerySite.NOW.toLocalDate().plusDays(1));
        return new Frame("職員A014", List.of("芝・まちづくり課長", "土木管理課長（兼務）"), navigation, demo, false, path, "");
    }

    private static List<Crumb> crumbs(String name) {
        return switch (name) {
            case "task", "task-error" -> List.of(Crumb.home(), new Crumb("受付箱", "/tasks"), Crumb.here("資料を提出する"));
            case "tasks", "empty" -> List.of(Crumb.home(), Crumb.here("受付箱"));
            case "items" -> List.of(Crumb.home(), Crumb.here("改革案件"));
            case "item" -> List.of(Crumb.home(), new Crumb("改革案件", "/items"), Crumb.here("まちづくり課業務の移管"));
            case "meetings" -> List.of(Crumb.home(), Crumb.here("会議"));
            case "meeting" -> List.of(Crumb.home(), new Crumb("会議", "/meetings"), Crumb.here("第4回区役所改革検討部会"));
            case "components" -> List.of(Crumb.home(), Crumb.here("部品の見本"));
            default -> List.of();
        };
    }

    private static List<Station> stations() {
        return List.of(
                new Station("部会", StationState.DONE, "9月3日（水）条件付き了承"),
                new Station("行政経営推進委員会", StationState.HERE, "令和7年11月〜12月。期日は未定"),
                new Station("改革会議", StationState.AHEAD, "令和7年11月〜12月"),
                new Station("庁議", StationState.AHEAD, "令和7年11月〜12月"),
                new Station("議会報告", StationState.AHEAD, "令和8年1月"));
    }

    private static List<Station> tracks() {
        return List.of(
                new Station("部会", StationState.DONE, "6月6日（金）了承"),
                new Station("行政経営推進委員会", StationState.SKIPPED, null),
                new Station("改革会議", StationState.DONE, "7月25日（金）了承"),
                new Station("庁議", StationState.HERE, "次回未定"),
                new Station("議会報告", StationState.AHEAD, null));
    }

    private static List<HistoryLine> entries() {
        return List.of(
                new HistoryLine("令和7年9月4日（木）08:50", "芝・まちづくり課長", "資料の提出を引き受けた", List.of()),
                new HistoryLine(
                        "令和7年9月3日（水）17:30",
                        "区役所改革担当",
                        "期限が動いた",
                        List.of("期限: 9月17日（水） → 9月10日（水）", "理由: 部会の開催日が早まったため")),
                new HistoryLine("令和7年9月3日（水）17:15", "区役所改革担当課長", "第4回部会の結果を「条件付き了承」と記録した", List.of()),
                new HistoryLine("令和7年8月27日（水）10:05", "芝・まちづくり課長", "議題を登録した", List.of()));
    }

    private static void form(boolean wrong, Model model) {
        SampleForm form = new SampleForm(
                wrong ? "" : "まちづくり課業務の移管",
                "資料4は土木部維持課以下に設置する案を中心に、定員の算出表を添えます。",
                "CONDITIONAL",
                "",
                wrong ? DateEntry.typed("令和7", "9", "31") : DateEntry.typed("令和7", "9", "10"),
                "",
                "",
                "");
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        if (wrong) {
            errors.rejectValue("title", "blank", "資料の題名を入力してください。");
            errors.rejectValue("heldOn", "date", "9月31日はありません。日付を確かめてください。");
            errors.rejectValue("section", "blank", "説明する課を選んでください。");
            errors.rejectValue("next", "rule", "新しいパスワードは12文字以上にしてください。");
        }
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute(
                "results",
                List.of(
                        new Choice("APPROVED", "了承として記録する", "次の段階（行政経営推進委員会）へ進みます。議題登録の仕事が所管課長に届きます。"),
                        new Choice("CONDITIONAL", "条件付き了承として記録する", "条件ごとに担当の仕事ができます。すべて済むまで次の段階は待ちます。"),
                        new Choice("CONTINUED", "継続審議として記録する", "資料と要旨を付けたまま、同じ会議の次回に送られます。"),
                        new Choice("REMANDED", "差戻しとして記録する", "選んだ前の段階に戻ります。理由が所管課長に届きます。")));
        model.addAttribute(
                "sections",
                List.of(
                        Choice.of("shiba", "芝地区総合支所 まちづくり課"),
                        Choice.of("azabu", "麻布地区総合支所 まちづくり課"),
                        Choice.of("doboku", "街づくり支援部 土木管理課")));
    }

    private static void extras(String name, Model model) {
        switch (name) {
            case "login" -> model.addAttribute("demoLogins", logins()).addAttribute("loginError", "利用者名かパスワードが違います。");
            case "tasks" -> model.addAttribute("success", "「資料を提出する」を済ませました。区役所改革担当にメールで知らせます。");
            case "409" ->
                model.addAttribute("reason", "他の職員が先に処理しました")
                        .addAttribute("typed", typed())
                        .addAttribute("again", "/tasks/1");
            case "500" -> model.addAttribute("occurred", "令和7年9月4日（木）09:12");
            default -> model.addAttribute("typed", Map.of());
        }
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("審議結果", "条件付き了承");
        typed.put("条件", "支所で継続する業務の代表例を、議会報告までに示すこと。");
        return typed;
    }

    private static List<DemoLogin> logins() {
        return List.of(
                new DemoLogin("kaikaku-kacho", "区役所改革担当課長", "全案件の道筋と会議。結果の記録、差戻し、取下げ"),
                new DemoLogin("kaikaku", "改革担当", "資料の確認と、会議の登録"),
                new DemoLogin("shiba-machizukuri-kacho", "芝・まちづくり課長", "まちづくり課業務の移管の、資料提出と回答"),
                new DemoLogin("shiba-kumin-kacho", "芝・区民課長", "区民課業務の移管の、資料提出と回答"),
                new DemoLogin("azabu-kanri-kacho", "麻布・管理課長", "管理課業務の移管の、資料提出と回答"),
                new DemoLogin("takanawa-kyodo-kacho", "高輪・協働推進課長", "協働推進課業務の移管の、資料提出と回答"),
                new DemoLogin("chogi-jimu", "庁議事務局", "庁議の結果の記録"),
                new DemoLogin("gikai-jimu", "議会事務局", "議会報告の記録"),
                new DemoLogin("viewer", "閲覧者", "案件と会議を見る。変えることはできない"),
                new DemoLogin("admin", "システム管理者", "運用のページ。失敗した処理、メール、控え"));
    }
}
