package jp.michisuji.workflow;

import java.util.Map;

/** 人手タスクが生まれた場の写し。エンジンの型を外へ出さないための値。 */
public record TaskContext(
        String processKey, String processName, String taskKey, String businessKey, Map<String, Object> variables) {

    public TaskContext {
        variables = Map.copyOf(variables);
    }

    public boolean has(String name) {
        return variables.containsKey(name);
    }

    public String text(String name) {
        Object value = variables.get(name);
        return value == null ? null : value.toString();
    }

    /** 整数の変数。未設定なら {@code null}。 */
    public Long number(String name) {
        return variables.get(name) instanceof Number value ? value.longValue() : null;
    }
}
