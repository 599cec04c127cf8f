package jp.michisuji.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.type.EnumFormType;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidatorException;
import org.springframework.stereotype.Component;

/** エンジンの人手タスクへの口。競り負けはすべて「他の職員が先に処理しました」に読み替える。 */
@Component
class EngineTasks {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;

    EngineTasks(TaskService tasks, FormService forms, IdentityService identity) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
    }

    void complete(String taskId, Map<String, Object> variables, Actor actor) {
        as(actor, () -> tasks.complete(taskId, variables));
    }

    void assign(String taskId, String personCode) {
        raced(() -> tasks.setAssignee(taskId, personCode));
    }

    /** エンジンの操作記録に実行者を残す。要求の終わりを待たずに必ず消す。 */
    private void as(Actor actor, Runnable command) {
        identity.setAuthenticatedUserId(actor.personCode());
        try {
            raced(command);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void raced(Runnable command) {
        try {
            command.run();
        } catch (FormFieldValidatorException invalid) {
            throw invalid;
        } catch (OptimisticLockingException | NullValueException | TaskAlreadyClaimedException lost) {
            throw new ConflictException("他の職員が先に処理しました");
        }
    }

    List<FormItem> formItems(String taskId) {
        return forms.getTaskFormData(taskId).getFormFields().stream()
                .map(EngineTasks::item)
                .toList();
    }

    private static FormItem item(FormField field) {
        boolean required =
                field.getValidationConstraints().stream().anyMatch(rule -> "required".equals(rule.getName()));
        Object value = field.getValue() == null ? null : field.getValue().getValue();
        return new FormItem(
                field.getId(),
                field.getLabel() == null ? field.getId() : field.getLabel(),
                type(field.getTypeName()),
                required,
                value == null ? null : value.toString(),
                options(field));
    }

    private static FormItem.Type type(String name) {
        return switch (name) {
            case "long" -> FormItem.Type.NUMBER;
            case "date" -> FormItem.Type.DATE;
            case "boolean" -> FormItem.Type.BOOLEAN;
            case "enum" -> FormItem.Type.CHOICE;
            default -> FormItem.Type.TEXT;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> options(FormField field) {
        return field.getType() instanceof EnumFormType choice
                ? new LinkedHashMap<>((Map<String, String>) choice.getInformation("values"))
                : Map.of();
    }
}
