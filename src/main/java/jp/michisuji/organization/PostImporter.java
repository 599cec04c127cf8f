package jp.michisuji.organization;

import java.util.List;
import java.util.Map;

/** 職の取込み。 */
class PostImporter extends RowImporter<Post> {

    PostImporter(List<Post> known) {
        super(ImportTable.POSTS, known);
    }

    @Override
    Post parse(LineReader line) {
        return new Post(
                line.code("職コード"),
                line.name("職名"),
                line.code("組織コード"),
                line.choice("職位", Rank.values(), Rank::label),
                line.mark("補い"),
                line.order("並び順"));
    }

    @Override
    String key(Post post) {
        return post.code();
    }

    @Override
    Map<String, String> columns(Post post) {
        return columns(
                "職コード", post.code(),
                "職名", post.name(),
                "組織コード", post.unitCode(),
                "職位", post.rank().label(),
                "補い", post.supplemented() ? "補い" : "",
                "並び順", post.sortOrder());
    }

    @Override
    void check(Post post, LineReader line, OrganizationImporters all) {
        if (!all.units().wanted().containsKey(post.unitCode())) {
            line.problem("組織コード", "登録されていない組織です: 「" + post.unitCode() + "」");
        }
    }

    @Override
    void write(Post before, Post post, OrganizationRegistry registry) {
        registry.register(post);
    }
}
