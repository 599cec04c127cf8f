package jp.michisuji.access.appointment;

import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Role;
import jp.michisuji.organization.AppointmentPlan;
import org.springframework.stereotype.Component;

/** 自分への発令。システム管理者は、自分の職を自分では変えられない。 */
@Component
public class OwnAppointments {

    public static final String REFUSED = "システム管理者は、自分への発令を自分では変えられません。ほかの管理者か区役所改革担当課長に頼んでください。";

    private final CurrentUser user;

    OwnAppointments(CurrentUser user) {
        this.user = user;
    }

    public boolean isOnesOwn(AppointmentPlan plan) {
        return user.roles().contains(Role.ADMIN) && plan.people().contains(String.valueOf(user.personCode()));
    }
}
