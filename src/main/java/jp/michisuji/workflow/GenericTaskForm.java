package jp.michisuji.workflow;

import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 汎用の様式。図の項目定義だけで画面を作る。自治体が Java を書かずに手続を足せるようにする。 */
@Component
class GenericTaskForm implements TaskForm<GenericForm> {

    private final EngineTasks engine;

    GenericTaskForm(EngineTasks engine) {
        this.engine = engine;
    }

    @Override
    public String formKey() {
        return "generic";
    }

    @Override
    public GenericForm open(WorkItem task) {
        GenericForm form = new GenericForm();
        items(task).forEach(item -> form.getValues().put(item.id(), item.value()));
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("items", items(task));
    }

    private List<FormItem> items(WorkItem task) {
        return engine.formItems(task.taskId());
    }

    @Override
    public void check(WorkItem task, GenericForm form, Errors errors) {
        for (FormItem item : items(task)) {
            String value = form.getValues().get(item.id());
            GenericValue.problem(item, value)
                    .ifPresent(message -> errors.rejectValue("values[" + item.id() + "]", "invalid", message));
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, GenericForm form, Actor actor) {
        var variables = new java.util.HashMap<String, Object>();
        for (FormItem item : items(task)) {
            variables.put(item.id(), GenericValue.parse(item, form.getValues().get(item.id())));
        }
        return variables;
    }

    @Override
    public String done(WorkItem task, GenericForm form) {
        return task.step() + "を済ませました。";
    }
}
