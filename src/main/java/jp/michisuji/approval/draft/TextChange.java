package jp.michisuji.approval.draft;

import jp.michisuji.approval.Approval;
import jp.michisuji.audit.Act;
import org.springframework.stereotype.Component;

/** 文面の直し。どの記載がどう変わったかを、画面の言葉で記録に写す。本文は変わったことだけを言い、中身は版に残る。 */
@Component
class TextChange {

    private final EditionFacts facts;

    TextChange(EditionFacts facts) {
        this.facts = facts;
    }

    Act between(Approval before, Approval.Text now, Act act) {
        Approval.Text was = before.text();
        return act.changed("件名", was.subject(), now.subject())
                .changed("本文の字数", length(was), was.body().equals(now.body()) ? length(was) : length(now))
                .changed("決裁区分", facts.category(was.category()), facts.category(now.category()))
                .changed("金額", EditionFacts.yen(was.amount()), EditionFacts.yen(now.amount()))
                .changed("保存期間", was.retention().label(), now.retention().label())
                .changed("公開区分", was.disclosure().label(), now.disclosure().label())
                .changed("重さ", was.weight().label(), now.weight().label())
                .changed("急施", words(was.urgent()), words(now.urgent()))
                .changed("指示済み", was.instruction(), now.instruction());
    }

    private static String length(Approval.Text text) {
        return text.body().codePointCount(0, text.body().length()) + "字";
    }

    private static String words(boolean urgent) {
        return urgent ? "要する" : "要しない";
    }
}
