package jp.michisuji.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.ServletRequestDataBinder;

/** 様式への入力の写し取り。型は仕事ごとに違うので、ここで様式を選んでから写す。 */
@Component
class FormBinding {

    static final String NAME = "form";

    private static final int MOST_ROWS = 50;

    private final TaskForms forms;
    private final ConversionService conversion;
    private final Validator validator;

    FormBinding(
            TaskForms forms,
            @Qualifier("mvcConversionService") ConversionService conversion,
            @Qualifier("mvcValidator") Validator validator) {
        this.forms = forms;
        this.conversion = conversion;
        this.validator = validator;
    }

    BindingResult fresh(WorkItem task) {
        return binder(forms.of(task).open(task)).getBindingResult();
    }

    /** 打たれたものをそのまま残し、誤りを添えて返す。 */
    BindingResult bind(WorkItem task, HttpServletRequest request) {
        TaskForm<Object> form = forms.of(task);
        ServletRequestDataBinder binder = binder(form.open(task));
        binder.bind(request);
        binder.validate();
        form.check(task, binder.getTarget(), binder.getBindingResult());
        return binder.getBindingResult();
    }

    private ServletRequestDataBinder binder(Object target) {
        ServletRequestDataBinder binder = new ServletRequestDataBinder(target, NAME);
        binder.setConversionService(conversion);
        binder.setValidator(validator);
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        return binder;
    }
}
