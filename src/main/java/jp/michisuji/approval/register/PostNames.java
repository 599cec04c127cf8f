package jp.michisuji.approval.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 職の名。組織にない職は符号のまま見せる。 */
@Component
public class PostNames {

    private final Organization organization;
    private final WorkingPosts workers;

    PostNames(Organization organization, WorkingPosts workers) {
        this.organization = organization;
        this.workers = workers;
    }

    public String of(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    public Map<String, String> all() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }

    /** 経路に加えられる職。 */
    public List<Post> addable() {
        return workers.all();
    }
}
