package jp.michisuji.workflow;

import java.util.Map;

/** 汎用の様式の項目。図に書かれた項目定義を写したもの。 */
public record FormItem(
        String id, String label, Type type, boolean required, String value, Map<String, String> options) {

    /** 項目の型。 */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        CHOICE
    }
}
