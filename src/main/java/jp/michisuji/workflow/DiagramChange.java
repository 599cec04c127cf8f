package jp.michisuji.workflow;

import java.util.List;
import java.util.Map;

/**
 * 図の改め。図を改めた版が出るとき、前の版で動いている手続を新しい図へ移す計画。
 *
 * <p>道筋は十八か月続き、製品の版より長く生きる。同じ名の作業は同じ作業として移る。
 */
public interface DiagramChange {

    String processKey();

    /** 前の版の札。 */
    String from();

    /** 新しい版の札。 */
    String to();

    /** 移した手続で新たに始める作業。前の図では通り過ぎた所に加わった作業のため。 */
    List<String> startingIn(Map<String, Object> variables);
}
