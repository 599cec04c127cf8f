package jp.michisuji.approval.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.ItemTitles;
import org.springframework.stereotype.Component;

/** 版の記載。件名と本文のほかに封をすること。ない記載は載せない。 */
@Component
public class EditionFacts {

    private static final List<String> ORDER = List.of("決裁区分", "金額", "重さ", "急施", "指示済み", "保存期間", "公開区分", "改革案件");

    private static final String PAPER = "添付";

    private final ApprovalRoutes routes;
    private final ItemTitles titles;

    EditionFacts(ApprovalRoutes routes, ItemTitles titles) {
        this.routes = routes;
        this.titles = titles;
    }

    /** 今の記載。決まった順に並ぶ。 */
    public Map<String, String> of(Approval approval, List<AttachedPaper> papers) {
        Approval.Text text = approval.text();
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "決裁区分", category(text.category()));
        put(facts, "金額", yen(text.amount()));
        put(facts, "重さ", text.weight().label());
        put(facts, "急施", text.urgent() ? "急施を要する" : null);
        put(facts, "指示済み", text.instruction());
        put(facts, "保存期間", text.retention().label());
        put(facts, "公開区分", text.disclosure().label());
        put(facts, "改革案件", itemTitle(approval.itemId()));
        papers.forEach(paper -> putPaper(facts, paper));
        return facts;
    }

    static String yen(Long amount) {
        return amount == null ? null : String.format(Locale.JAPAN, "%,d円", amount);
    }

    /** 決裁区分の名。表から消えた区分は符号のまま。 */
    public String category(String code) {
        return routes.categories().stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** 記載を決まった順に並べ直す。添付は終わりに並ぶ。 */
    public static Map<String, String> inOrder(Map<String, String> facts) {
        List<String> labels = new ArrayList<>(facts.keySet());
        labels.sort(Comparator.comparingInt(EditionFacts::rank).thenComparing(Comparator.naturalOrder()));
        Map<String, String> ordered = new LinkedHashMap<>();
        labels.forEach(label -> ordered.put(label, facts.get(label)));
        return ordered;
    }

    private static int rank(String label) {
        int known = ORDER.indexOf(label);
        return known < 0 ? ORDER.size() : known;
    }

    private String itemTitle(Long itemId) {
        return itemId == null ? null : titles.of(List.of(itemId)).get(itemId);
    }

    /** 同じ題名の添付には、数を添えて分ける。 */
    private static void putPaper(Map<String, String> facts, AttachedPaper paper) {
        String label = PAPER + "「" + paper.paper().title() + "」";
        String free = label;
        for (int number = 2; facts.containsKey(free); number++) {
            free = label + "（" + number + "）";
        }
        facts.put(
                free,
                paper.document().filename() + "　SHA-256 " + paper.document().sha256());
    }

    private static void put(Map<String, String> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.put(label, value);
        }
    }
}
