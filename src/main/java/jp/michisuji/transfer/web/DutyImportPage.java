package jp.michisuji.transfer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.sheet.DutyChange;
import jp.michisuji.transfer.sheet.DutyField;
import jp.michisuji.transfer.sheet.ImportWords;
import jp.michisuji.transfer.sheet.Looked;
import jp.michisuji.transfer.sheet.SectionChoices;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** 業務の取込みの画面に載せるもの。 */
@Component
class DutyImportPage {

    private static final String CHOOSE = "transfer/duty-import";

    private final DutySections sections;
    private final ImportWords words;

    DutyImportPage(DutySections sections, ImportWords words) {
        this.sections = sections;
        this.words = words;
    }

    String choose(Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("fields", DutyField.values());
        model.addAttribute("words", words.all());
        return CHOOSE;
    }

    ModelAndView refused(String reason, HttpStatus status) {
        ModelAndView page = new ModelAndView(CHOOSE, status);
        page.addObject("crumbs", crumbs());
        page.addObject("fields", DutyField.values());
        page.addObject("words", words.all());
        page.addObject("fileError", reason);
        return page;
    }

    String ask(Looked looked, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("looked", looked);
        model.addAttribute("questions", questions(looked));
        return "transfer/duty-import-words";
    }

    String preview(Looked looked, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("looked", looked);
        model.addAttribute("kinds", DutyChange.Kind.values());
        return "transfer/duty-import-preview";
    }

    private List<Question> questions(Looked looked) {
        List<Question> all = new ArrayList<>();
        all.addAll(of(looked.askedColumns(), ImportWords.COLUMN, "見出し", columnChoices()));
        all.addAll(of(
                looked.askedSections(),
                ImportWords.SECTION,
                "課・部の名",
                SectionChoices.of(sections.all()).stream()
                        .map(choice -> Choice.of(choice.meaning(), choice.label()))
                        .toList()));
        return all;
    }

    private static List<Question> of(Set<String> asked, String kind, String label, List<Choice> choices) {
        return asked.stream()
                .map(word -> new Question(kind, label, word, choices))
                .toList();
    }

    private static List<Choice> columnChoices() {
        List<Choice> choices = new ArrayList<>();
        Arrays.stream(DutyField.values())
                .forEach(field -> choices.add(Choice.of(field.name(), "「" + field.label() + "」として読む")));
        choices.add(Choice.of(ImportWords.IGNORED, "読まない"));
        return choices;
    }

    private static List<Crumb> crumbs() {
        return List.of(Crumb.home(), new Crumb("星取表", "/duties"), Crumb.here("業務の取込み"));
    }

    /** 尋ねる一つの語。 */
    record Question(String kind, String label, String word, List<Choice> choices) {}
}
