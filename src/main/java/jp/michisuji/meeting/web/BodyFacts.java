package jp.michisuji.meeting.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.BodyMembers;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 会議体の画面に載せる定め。構成員の職、加えられる職、資料の提出期限の規則。 */
@Component
class BodyFacts {

    private final BodyMembers members;
    private final Organization organization;
    private final WorkingPosts workers;
    private final Deadlines deadlines;

    BodyFacts(BodyMembers members, Organization organization, WorkingPosts workers, Deadlines deadlines) {
        this.members = members;
        this.organization = organization;
        this.workers = workers;
        this.deadlines = deadlines;
    }

    void put(Body body, Model model) {
        List<String> posts = members.of(body.code());
        model.addAttribute("members", posts);
        model.addAttribute(
                "postNames", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
        model.addAttribute(
                "candidates",
                workers.all().stream()
                        .filter(post -> !posts.contains(post.code()))
                        .toList());
        model.addAttribute("paperRule", paperRule(body));
    }

    private String paperRule(Body body) {
        return deadlines
                .now()
                .rules()
                .of("deliberation", "userTask_submitPaper", body.name())
                .map(rule -> rule.anchor().label() + "の" + rule.offsetInWords() + "（" + rule.source() + "）")
                .orElse("決まっていません");
    }
}
