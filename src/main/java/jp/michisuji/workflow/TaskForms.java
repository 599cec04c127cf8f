package jp.michisuji.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 様式の一覧。仕事に合う様式を選ぶ。 */
@Component
public class TaskForms {

    private final Map<String, TaskForm<?>> byKey;
    private final GenericTaskForm generic;

    TaskForms(List<TaskForm<?>> forms, GenericTaskForm generic) {
        this.byKey = forms.stream()
                .filter(form -> form != generic)
                .collect(Collectors.toUnmodifiableMap(TaskForm::formKey, Function.identity()));
        this.generic = generic;
    }

    /** 仕事の様式。この製品の様式がないプロセスには、エンジンの項目から作る汎用の様式を返す。 */
    @SuppressWarnings("unchecked")
    public TaskForm<Object> of(WorkItem task) {
        return (TaskForm<Object>) byKey.getOrDefault(String.valueOf(task.formKey()), generic);
    }

    public java.util.Set<String> keys() {
        return byKey.keySet();
    }
}
