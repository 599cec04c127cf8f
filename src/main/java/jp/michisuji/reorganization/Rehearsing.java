package jp.michisuji.reorganization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.LeavingHolders;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.Person;
import jp.michisuji.reorganization.HoldingRooms.Held;
import jp.michisuji.reorganization.Reorganization.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 予行。何も変えずに、実施すると起こることを数え上げる。実施もこれと同じ数え上げに従う。 */
@Component
@Transactional(readOnly = true)
public class Rehearsing {

    private final HoldingRooms rooms;
    private final LineCheck check;
    private final LeavingHolders holders;
    private final Organization organization;
    private final OrganizationHistory history;

    Rehearsing(
            HoldingRooms rooms,
            LineCheck check,
            LeavingHolders holders,
            Organization organization,
            OrganizationHistory history) {
        this.rooms = rooms;
        this.check = check;
        this.holders = holders;
        this.organization = organization;
        this.history = history;
    }

    public Rehearsal rehearse(ChangeSet plan) {
        OrganizationAfter after = new OrganizationAfter(history.on(plan.day()), plan);
        List<Moving> movings = Arrays.stream(OrganizationPart.values())
                .flatMap(part -> movings(plan, part, after).stream())
                .toList();
        return new Rehearsal(
                plan, movings, endings(plan), problems(plan), vacancies(plan, movings), counts(plan, movings));
    }

    private List<Problem> problems(ChangeSet plan) {
        if (plan.head().ended()) {
            return List.of();
        }
        boolean confirmed = plan.head().state() == State.CONFIRMED;
        List<Problem> problems = new ArrayList<>(confirmed ? check.successorsGone(plan) : check.problems(plan));
        problems.addAll(tooLate(plan));
        return problems;
    }

    private List<Moving> movings(ChangeSet plan, OrganizationPart part, OrganizationAfter after) {
        List<String> giving =
                plan.giving(part).stream().map(ReorganizationLine::code).toList();
        List<Held> all = rooms.of(part, giving);
        Seats seats = new Seats(rooms.of(part, successors(plan, part, all)), plan, part);
        return all.stream().map(held -> moving(held, plan, part, after, seats)).toList();
    }

    private static Set<String> successors(ChangeSet plan, OrganizationPart part, List<Held> all) {
        return all.stream()
                .flatMap(held -> plan.successor(part, held.holding()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Moving moving(Held held, ChangeSet plan, OrganizationPart part, OrganizationAfter after, Seats seats) {
        String from = held.holding().code();
        String to = plan.successor(part, held.holding()).orElse(null);
        boolean stays = from.equals(to);
        return new Moving(
                held.room(),
                held.holding().key(),
                held.holding().matter(),
                held.holding().title(),
                part,
                from,
                today(part, from),
                to,
                to == null ? null : after.name(part, to),
                !stays && to != null && !seats.take(held, to),
                stays ? null : held.holding().obstacle());
    }

    private String today(OrganizationPart part, String code) {
        return part == OrganizationPart.UNIT
                ? organization.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .map(unit -> unit.name())
                        .findFirst()
                        .orElse(code)
                : organization.findPost(code).map(post -> post.name()).orElse(code);
    }

    private List<Problem> tooLate(ChangeSet plan) {
        return holders.beginningFrom(plan.day(), plan.closed(OrganizationPart.POST)).stream()
                .map(Appointment::postCode)
                .distinct()
                .map(code -> Problem.general(
                        "廃止する「" + today(OrganizationPart.POST, code) + "」に、実施の日からあとの発令があります。発令を取り消してください。"))
                .toList();
    }

    private List<EndingAppointment> endings(ChangeSet plan) {
        return holders.endingBefore(plan.day(), plan.closed(OrganizationPart.POST)).stream()
                .map(each -> new EndingAppointment(
                        each,
                        organization
                                .findPerson(each.personCode())
                                .map(Person::label)
                                .orElse(each.personCode()),
                        today(OrganizationPart.POST, each.postCode()),
                        plan.day().minusDays(1)))
                .toList();
    }

    /** Posts that are opened or take something over, without anybody appointed to them on the day. */
    private List<String> vacancies(ChangeSet plan, List<Moving> movings) {
        OrganizationAfter after = new OrganizationAfter(history.on(plan.day()), plan);
        Map<String, List<Person>> held = organization.holdersByPost(plan.day());
        return Stream.concat(
                        plan.opened(OrganizationPart.POST).stream().map(ReorganizationLine::code),
                        movings.stream()
                                .filter(moving -> moving.part() == OrganizationPart.POST)
                                .map(Moving::toCode)
                                .filter(Objects::nonNull))
                .distinct()
                .filter(code -> !held.containsKey(code))
                .map(code -> after.name(OrganizationPart.POST, code))
                .toList();
    }

    private List<PostCount> counts(ChangeSet plan, List<Moving> movings) {
        Set<String> codes = new LinkedHashSet<>();
        Map<String, String> names = new HashMap<>();
        movings.stream()
                .filter(moving -> moving.part() == OrganizationPart.POST)
                .forEach(moving -> {
                    names.put(moving.fromCode(), moving.fromName());
                    codes.add(moving.fromCode());
                });
        movings.stream()
                .filter(moving -> moving.part() == OrganizationPart.POST && moving.toCode() != null)
                .forEach(moving -> {
                    names.putIfAbsent(moving.toCode(), moving.toName());
                    codes.add(moving.toCode());
                });
        Map<String, Long> before = held(codes);
        return codes.stream()
                .map(code -> count(code, names.get(code), before, movings))
                .toList();
    }

    private Map<String, Long> held(Collection<String> codes) {
        return rooms.of(OrganizationPart.POST, codes).stream()
                .collect(Collectors.groupingBy(held -> held.holding().code(), Collectors.counting()));
    }

    private static PostCount count(String code, String name, Map<String, Long> before, List<Moving> movings) {
        int had = before.getOrDefault(code, 0L).intValue();
        int gone = (int) movings.stream()
                .filter(moving -> moving.fromCode().equals(code) && moving.toCode() != null && !moving.stays())
                .count();
        int came = (int) movings.stream()
                .filter(moving -> code.equals(moving.toCode()) && !moving.stays() && !moving.merges())
                .count();
        return new PostCount(code, name, had, had - gone + came);
    }
}
