package jp.michisuji.approval.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 職の名。組織にない職は符号のまま見せる。 */
@Component
public class PostNames {

    private final Organization organization;

    PostNames(Organization organization) {
        this.organization = organization;
    }

    public String of(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    public Map<String, String> all() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }

    public List<Post> posts() {
        return organization.posts();
    }
}
