package jp.michisuji.organization;

import java.util.List;

/**
 * 代理。不在の人に代わって受け持つ職。
 *
 * @param absentees holders of the post who are absent; empty while it is vacant
 */
public record Representation(Post post, List<Person> absentees) {

    /** Name of the post as it stands beside what a deputy does. */
    public String postName() {
        return post.name() + "（代理）";
    }
}
