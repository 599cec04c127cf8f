package jp.michisuji.access.appointment;

import java.util.List;
import java.util.function.Function;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentPlan;
import jp.michisuji.organization.AppointmentRegistry;
import jp.michisuji.organization.AppointmentRules;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.organization.appointment.PostHandovers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 発令の窓口。起きることを先に見せ、見せたとおりのときだけ発令を入れ、終え、取り消す。 */
@Component
@Transactional
public class AppointmentDesk {

    private final Organization organization;
    private final AppointmentRegistry registry;
    private final PostHandovers handovers;
    private final AppointmentAftermath aftermath;
    private final OwnAppointments own;
    private final Permissions permissions;

    AppointmentDesk(
            Organization organization,
            AppointmentRegistry registry,
            PostHandovers handovers,
            AppointmentAftermath aftermath,
            OwnAppointments own,
            Permissions permissions) {
        this.organization = organization;
        this.registry = registry;
        this.handovers = handovers;
        this.aftermath = aftermath;
        this.own = own;
        this.permissions = permissions;
    }

    /** What would happen, without doing it. */
    @Transactional(readOnly = true)
    public HandoverForecast forecast(AppointmentOrder order) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        return handovers.of(order.plan(organization.appointments()));
    }

    /** Why the order cannot be given, in words; empty where it can. */
    @Transactional(readOnly = true)
    public List<AppointmentFault> faultsOf(AppointmentOrder order) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        AppointmentPlan plan = order.plan(organization.appointments());
        Function<Appointment, AppointmentFault> ruled = one -> AppointmentRules.faultOf(one, plan.after())
                .map(AppointmentFault::of)
                .orElse(null);
        return own.isOnesOwn(plan)
                ? List.of(AppointmentFault.ownAppointment())
                : plan.written().stream()
                        .map(ruled)
                        .filter(fault -> fault != null)
                        .distinct()
                        .toList();
    }

    /**
     * Does what was looked at.
     *
     * @param seen fingerprint of the forecast that was shown
     * @throws AppointmentOutdatedException when something else would happen by now, or the order has a fault
     */
    public void carryOut(AppointmentOrder order, String seen) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        registry.lock();
        AppointmentPlan plan = order.plan(organization.appointments());
        if (!faultsOf(order).isEmpty() || !handovers.of(plan).fingerprint().equals(seen)) {
            throw new AppointmentOutdatedException();
        }
        registry.carryOut(plan);
        aftermath.of(plan);
    }
}
