package jp.michisuji.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** 汎用の様式の入力。項目名と値の組。 */
public class GenericForm {

    private Map<String, String> values = new LinkedHashMap<>();

    public Map<String, String> getValues() {
        return values;
    }

    public void setValues(Map<String, String> values) {
        this.values = values;
    }
}
