package jp.michisuji.web;

import org.springframework.stereotype.Component;

/** 欄の注記。欄から、その説明と誤りの文への結び付け（aria-describedby）を作る。 */
@Component("fieldNotes")
public class FieldNotes {

    /** @return 欄の id。繰返しの欄の括弧（{@code rows[0].name}）は、th:field が落とす */
    public String id(String name) {
        return name.replace("[", "").replace("]", "");
    }

    /** @return 結び付ける id。説明も誤りもなければ {@code null} */
    public String of(String name, String support, boolean bad) {
        String said = support == null ? "" : name + "-support";
        String wrong = bad ? name + "-error" : "";
        String all = (said + " " + wrong).strip();
        return all.isEmpty() ? null : all;
    }
}
