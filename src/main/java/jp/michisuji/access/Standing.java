package jp.michisuji.access;

import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Post;

/** 立場。ある人がある日に就いている職と、それによる役割。 */
record Standing(Actor person, List<Post> posts, Set<Role> roles) {

    static Standing ofSystem() {
        return new Standing(Actor.system(), List.of(), Set.of());
    }

    Actor actor() {
        return posts.isEmpty() ? person : as(posts.get(0));
    }

    Actor actorAs(String postCode) {
        return posts.stream()
                .filter(post -> post.code().equals(postCode))
                .findFirst()
                .map(this::as)
                .orElseGet(this::actor);
    }

    private Actor as(Post post) {
        return new Actor(person.personCode(), person.personLabel(), post.code(), post.name());
    }
}
