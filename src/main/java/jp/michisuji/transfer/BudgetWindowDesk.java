package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.schedule.MoveForecast;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 予算要求の期間の窓口。動かす前に動く期限を見せ、動かすときは期限を同じ取引で動かす。 */
@Component
@Transactional
public class BudgetWindowDesk {

    static final String PAGE = "/settings/budget-windows";

    private final BudgetWindows windows;
    private final BudgetBoard board;
    private final DeadlineForecast forecast;
    private final Permissions permissions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    BudgetWindowDesk(
            BudgetWindows windows,
            BudgetBoard board,
            DeadlineForecast forecast,
            Permissions permissions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.windows = windows;
        this.board = board;
        this.forecast = forecast;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
    }

    /** その日を締切にすると動く期限。まだ動かさない。 */
    @Transactional(readOnly = true)
    public MoveForecast forecast(BudgetWindow window) {
        String key = window.id() == null
                ? BudgetWindow.awaitedKey(window.fiscalYear(), window.kind())
                : BudgetWindow.anchorKey(window.id());
        return forecast.ifAnchorMoves(key, window.closesOn());
    }

    /** 期間を加える。登録を待っていた期限が決まる。 */
    public void add(BudgetWindow window, String reason, Actor actor) {
        permissions.demand(Action.BUDGET_WINDOW_EDIT);
        windows.add(window.fiscalYear(), window.kind(), window.opensOn(), window.closesOn());
        changed(window, "未登録", words(window.opensOn(), window.closesOn()), reason, actor);
    }

    /**
     * 期間を動かす。
     *
     * @param was 変える人が見ていた期間
     * @throws ConflictException 他の職員が先に変えていた
     */
    public void move(BudgetWindow was, LocalDate opensOn, LocalDate closesOn, String reason, Actor actor) {
        permissions.demand(Action.BUDGET_WINDOW_EDIT);
        if (!windows.move(was, opensOn, closesOn)) {
            throw new ConflictException("他の職員が先に予算要求の期間を変えました");
        }
        changed(was, words(was.opensOn(), was.closesOn()), words(opensOn, closesOn), reason, actor);
    }

    private void changed(BudgetWindow window, String before, String after, String reason, Actor actor) {
        String what = window.budgetName() + "の要求期間";
        audit.record(
                actor,
                Act.of("budget-window.change", "budget-window", id(window), what + "を変えた（理由: " + reason + "）")
                        .changed("要求期間", before, after));
        List<Subject> affected = board.waiting().stream()
                .map(transfer -> Subject.of(Transfer.SUBJECT, transfer))
                .toList();
        ChangeCause cause = new ChangeCause(ChangeCause.Kind.BUDGET_WINDOW, what, PAGE, before, after, reason, actor);
        events.publishEvent(new AnchorMoved(affected, cause));
    }

    private static String id(BudgetWindow window) {
        return window.fiscalYear() + (window.kind() == Kind.INITIAL ? "-initial" : "-supplementary");
    }

    private static String words(LocalDate opensOn, LocalDate closesOn) {
        return JapaneseDate.format(opensOn) + "〜" + JapaneseDate.format(closesOn);
    }
}
