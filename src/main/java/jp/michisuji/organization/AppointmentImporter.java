package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 発令の取込み。職員・職・開始日が同じものは、終了日などの変更とみなす。
 *
 * <p>A row with an end and no beginning ends what the person has of that post: whoever writes the list of those who
 * leave does not know since when they had been there.
 */
class AppointmentImporter extends RowImporter<Appointment> {

    private static final int LONGEST_REASON = 200;

    private final List<Appointment> known;
    private final boolean closing;

    /** @param closing whether the 本務 that a new one takes the place of end the day before it */
    AppointmentImporter(List<Appointment> known, boolean closing) {
        super(ImportTable.APPOINTMENTS, known);
        this.known = known;
        this.closing = closing;
    }

    @Override
    Appointment parse(LineReader line) {
        String person = line.code("職員コード");
        String post = line.code("職コード");
        LocalDate to = line.optionalDate("終了日");
        LocalDate from = line.isEmpty("開始日") && !line.isEmpty("終了日")
                ? beginningOfEnded(person, post, to, line)
                : line.date("開始日");
        Optional<Appointment> before = known(person, post, from);
        return new Appointment(
                before.map(Appointment::id).orElse(0L),
                person,
                post,
                from,
                to,
                line.optionalChoice("種別", AppointmentKind.values(), AppointmentKind::label)
                        .or(() -> before.map(Appointment::kind))
                        .orElse(null),
                line.optionalText("発令事由", LONGEST_REASON)
                        .or(() -> before.map(Appointment::reason))
                        .orElse(null));
    }

    private LocalDate beginningOfEnded(String person, String post, LocalDate to, LineReader line) {
        Optional<LocalDate> from = known.stream()
                .filter(one -> one.personCode().equals(person) && one.postCode().equals(post))
                .filter(one -> to != null && one.covers(to))
                .map(Appointment::from)
                .findFirst();
        if (from.isEmpty() && to != null) {
            line.problem("開始日", "終える発令がありません。この職員は、終了日にこの職に就いていません。");
        }
        return from.orElse(null);
    }

    private Optional<Appointment> known(String person, String post, LocalDate from) {
        return known.stream()
                .filter(one -> one.personCode().equals(person)
                        && one.postCode().equals(post)
                        && one.from().equals(from))
                .findFirst();
    }

    /** To be called once when all rows are read: the kinds that were left out, and the ends that follow. */
    void settle() {
        Set<String> read = Set.copyOf(keysRead());
        keysRead()
                .forEach(key -> wanted().computeIfPresent(key, (same, one) -> one.kind() == null ? kinded(one) : one));
        if (closing) {
            closable(read).toList().forEach(this::alter);
        }
    }

    /** How many 本務 stay open although somebody new has taken their place, or their holder has left. */
    int closable() {
        return (int) closable(Set.copyOf(keysRead())).map(this::key).distinct().count();
    }

    private Stream<Appointment> closable(Set<String> read) {
        return keysRead().stream()
                .map(wanted()::get)
                .filter(one -> one.id() == 0)
                .flatMap(one -> Closings.before(one, List.copyOf(wanted().values())).stream())
                .filter(closed -> !read.contains(key(closed)));
    }

    private Appointment kinded(Appointment one) {
        List<Appointment> others = wanted().values().stream()
                .filter(other -> other != one && other.kind() != null)
                .toList();
        AppointmentKind kind = closing ? AppointmentKind.HONMU : AppointmentRules.usualKind(one, others);
        return new Appointment(one.id(), one.personCode(), one.postCode(), one.from(), one.to(), kind, one.reason());
    }

    @Override
    String key(Appointment appointment) {
        return appointment.personCode() + " " + appointment.postCode() + " " + appointment.from();
    }

    @Override
    Map<String, String> columns(Appointment appointment) {
        return columns(
                "職員コード", appointment.personCode(),
                "職コード", appointment.postCode(),
                "開始日", appointment.from(),
                "終了日", appointment.to(),
                "種別", appointment.kind().label(),
                "発令事由", appointment.reason());
    }

    @Override
    void check(Appointment appointment, LineReader line, OrganizationImporters all) {
        if (!all.people().wanted().containsKey(appointment.personCode())) {
            line.problem("職員コード", "登録されていない職員です: 「" + appointment.personCode() + "」");
        }
        if (!all.posts().wanted().containsKey(appointment.postCode())) {
            line.problem("職コード", "登録されていない職です: 「" + appointment.postCode() + "」");
        }
        AppointmentRules.faultOf(appointment, wanted().values())
                .ifPresent(fault -> line.problem(columnOf(fault), fault.message()));
    }

    private static String columnOf(AppointmentRules.Fault fault) {
        return switch (fault) {
            case BACKWARDS -> "終了日";
            case OVERLAP -> "開始日";
            case TWO_MAIN -> "種別";
        };
    }

    /** What will be, the rows that cannot be taken over left out. */
    AppointmentPlan plan() {
        return new AppointmentPlan(known, List.copyOf(wanted().values()));
    }

    @Override
    void write(Appointment before, Appointment appointment, OrganizationRegistry registry) {
        if (before == null) {
            registry.appointments().store(appointment);
        } else {
            registry.appointments().change(appointment);
        }
    }
}
