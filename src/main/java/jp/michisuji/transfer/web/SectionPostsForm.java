package jp.michisuji.transfer.web;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.transfer.DutySection;

/** 課・部に職を当てる入力。{@code seen} は見ていた職。 */
public class SectionPostsForm {

    private List<String> posts = new ArrayList<>();
    private List<String> seen = new ArrayList<>();

    void show(DutySection section) {
        posts = section.posts();
        seen = section.posts();
    }

    /** 見ていた課・部。 */
    DutySection before(DutySection section) {
        return new DutySection(section.name(), section.staying(), seen);
    }

    public List<String> getPosts() {
        return posts;
    }

    public void setPosts(List<String> posts) {
        this.posts = posts;
    }

    public List<String> getSeen() {
        return seen;
    }

    public void setSeen(List<String> seen) {
        this.seen = seen;
    }
}
