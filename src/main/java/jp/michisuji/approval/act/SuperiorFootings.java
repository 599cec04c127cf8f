package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.approval.Capacity;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import org.springframework.stereotype.Component;

/** 上司の立場。経路の後の段にある上の職位の職か、組織の上司の職に、本人として就いている。 */
@Component
class SuperiorFootings {

    private final StandIns standIns;
    private final Organization organization;
    private final Clock clock;

    SuperiorFootings(StandIns standIns, Organization organization, Clock clock) {
        this.standIns = standIns;
        this.organization = organization;
        this.clock = clock;
    }

    Optional<Footing> of(ActScene scene) {
        Roster roster = standIns.on(LocalDate.now(clock));
        Post lower = organization.post(scene.step().postCode());
        return Stream.concat(onRoute(scene, lower), above(roster, lower))
                .filter(post -> roster.holders(post.code()).stream()
                        .anyMatch(person -> person.code().equals(scene.actor().personCode())))
                .findFirst()
                .map(post -> new Footing(Capacity.SUPERIOR, post));
    }

    private Stream<Post> onRoute(ActScene scene, Post lower) {
        return scene.stages().stream()
                .filter(stage -> stage.stage() > scene.step().stage())
                .flatMap(stage -> stage.steps().stream())
                .map(step -> organization.post(step.postCode()))
                .filter(post -> post.rank().isAbove(lower.rank()));
    }

    private static Stream<Post> above(Roster roster, Post lower) {
        return Stream.iterate(
                        roster.superiorOf(lower.code()),
                        Optional::isPresent,
                        post -> roster.superiorOf(post.get().code()))
                .limit(10)
                .map(Optional::get);
    }
}
