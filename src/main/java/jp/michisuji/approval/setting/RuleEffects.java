package jp.michisuji.approval.setting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.ApprovalSettings.SamePerson;
import jp.michisuji.approval.draft.NumberPattern;
import org.springframework.stereotype.Component;

/** 決まりを改めるとどうなるか。改める前に、言葉で見せる。 */
@Component
public class RuleEffects {

    private static final int SPECIMEN = 12;

    private final Clock clock;

    RuleEffects(Clock clock) {
        this.clock = clock;
    }

    /** この形で付く番号の例。 */
    public String example(String pattern) {
        LocalDate today = LocalDate.now(clock);
        int fiscalYear = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
        return new NumberPattern(pattern).number(fiscalYear, SPECIMEN);
    }

    /** 何も変わらなければ空。 */
    public List<String> of(ApprovalSettings now, ApprovalSettings wanted) {
        List<String> effects = new ArrayList<>();
        if (!now.numberPattern().equals(wanted.numberPattern())) {
            effects.add("次に回議に付す起案から、番号が「" + example(wanted.numberPattern()) + "」の形になります。既に付いた番号は変わりません。");
        }
        if (now.drafterDecides() != wanted.drafterDecides()) {
            effects.add(drafter(wanted.drafterDecides()));
        }
        if (now.samePerson() != wanted.samePerson()) {
            effects.add(samePerson(wanted.samePerson()));
        }
        if (now.idleDays() != wanted.idleDays()) {
            effects.add("届いている段も含め、期限を" + wanted.idleDays() + "開庁日過ぎた段から、上司が引き上げて承認できます。");
        }
        if (now.successorReviews() != wanted.successorReviews()) {
            effects.add("これから事務取扱・職務代理が承認するものは、後任の後閲を" + need(wanted.successorReviews()));
        }
        if (now.lightReviewed() != wanted.lightReviewed()) {
            effects.add("これから代決される軽易な案は、後閲を" + need(wanted.lightReviewed()));
        }
        return effects;
    }

    private static String drafter(DrafterDecides wanted) {
        return wanted == DrafterDecides.NEVER
                ? "起案者は自分の案を決裁できなくなります。これから付す起案の経路は上の職まで上がり、回議中の案も起案者の決裁を断ります。"
                : "課長は、自分の起案した課長専決の案を決裁できるようになります。決裁書に必ず印が付きます。";
    }

    private static String samePerson(SamePerson wanted) {
        return wanted == SamePerson.BLOCK
                ? "同じ人が二つ目の段を承認することを断ります。その段は、振替か代理の順の職が承認します。"
                : "同じ人が二つ目の段を承認すると、決裁書に印が付きます。承認は断りません。";
    }

    private static String need(boolean wanted) {
        return (wanted ? "要します。" : "要しません。") + "既に本人の戻りを待つ後閲は変わりません。";
    }
}
