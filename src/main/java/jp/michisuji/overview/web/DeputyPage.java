package jp.michisuji.overview.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Superiors;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 代理の順の画面の中身。 */
@Component
class DeputyPage {

    /**
     * 一覧の一行。
     *
     * @param superior 上司の職の名。いなければ {@code null}
     * @param registered 上司が登録されたもの。でなければ組織から決まったもの
     */
    record Row(Post post, List<String> deputies, String superior, boolean registered) {}

    private final Organization organization;
    private final WorkingPosts workers;
    private final Deputies deputies;
    private final Superiors superiors;

    DeputyPage(Organization organization, WorkingPosts workers, Deputies deputies, Superiors superiors) {
        this.organization = organization;
        this.workers = workers;
        this.deputies = deputies;
        this.superiors = superiors;
    }

    List<Row> rows() {
        Map<String, List<String>> inOrder = deputies.all();
        Map<String, Post> above = superiors.all();
        Map<String, String> registered = superiors.registered();
        return organization.posts().stream()
                .map(post -> new Row(
                        post,
                        inOrder.getOrDefault(post.code(), List.of()).stream()
                                .map(this::nameOf)
                                .toList(),
                        above.containsKey(post.code()) ? above.get(post.code()).name() : null,
                        registered.containsKey(post.code())))
                .toList();
    }

    DeputyForm form(Post post) {
        return DeputyForm.of(deputies.of(post.code()), superiors.registered().get(post.code()));
    }

    /** 選ばないときの上司。 */
    String derivedSuperior(Post post) {
        return superiors.derivedFor(post.code()).map(Post::name).orElse("なし");
    }

    List<Choice> choicesBeside(Post post) {
        return workers.all().stream()
                .filter(other -> !other.code().equals(post.code()))
                .map(other -> Choice.of(other.code(), other.name()))
                .toList();
    }

    private String nameOf(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }
}
