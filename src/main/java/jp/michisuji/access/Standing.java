package jp.michisuji.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Representation;

/** 立場。ある人がある日に就いている職、それによる役割、不在の人に代わって受け持つ職。 */
record Standing(Actor person, List<Post> posts, Set<Role> roles, List<Representation> represented) {

    static Standing ofSystem() {
        return new Standing(Actor.system(), List.of(), Set.of(), List.of());
    }

    Actor actor() {
        return posts.isEmpty() ? person : as(posts.get(0));
    }

    /** As the post itself where it is held, as its deputy where it is stood in for. */
    Actor actorAs(String postCode) {
        return posts.stream()
                .filter(post -> post.code().equals(postCode))
                .findFirst()
                .map(this::as)
                .or(() -> represented.stream()
                        .filter(representation -> representation.post().code().equals(postCode))
                        .findFirst()
                        .map(this::as))
                .orElseGet(this::actor);
    }

    List<String> postNames() {
        return Stream.concat(
                        posts.stream().map(Post::name), represented.stream().map(Representation::postName))
                .toList();
    }

    List<String> representedCodes() {
        return represented.stream()
                .map(representation -> representation.post().code())
                .toList();
    }

    /** Codes of the absent persons in whose place this one works. */
    Set<String> absentees() {
        return represented.stream()
                .flatMap(representation -> representation.absentees().stream())
                .map(Person::code)
                .collect(Collectors.toSet());
    }

    private Actor as(Post post) {
        return new Actor(person.personCode(), person.personLabel(), post.code(), post.name());
    }

    private Actor as(Representation representation) {
        return new Actor(
                person.personCode(), person.personLabel(), representation.post().code(), representation.postName());
    }
}
