package jp.michisuji.meeting.opinion.web;

import java.util.List;
import java.util.Objects;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 意見の画面の、職の選択肢。 */
@Component
class OpinionChoices {

    private final Organization organization;
    private final WorkingPosts workers;

    OpinionChoices(Organization organization, WorkingPosts workers) {
        this.organization = organization;
        this.workers = workers;
    }

    List<Choice> posts() {
        return otherPosts(null);
    }

    List<Choice> otherPosts(String than) {
        return workers.all().stream()
                .filter(post -> !Objects.equals(post.code(), than))
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    boolean known(String post) {
        return post != null && organization.findPost(post).isPresent();
    }

    boolean isOther(String post, String than) {
        return known(post) && !post.equals(than);
    }

    String name(String post) {
        return post == null ? null : organization.findPost(post).map(Post::name).orElse(post);
    }
}
