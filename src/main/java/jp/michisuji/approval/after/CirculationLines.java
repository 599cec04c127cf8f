package jp.michisuji.approval.after;

import java.util.List;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 回りの一覧。決裁の画面に、誰に回し、誰が見て、何と言ったかを並べる。 */
@Component
public class CirculationLines {

    private final Circulations circulations;
    private final PostReviews reviews;
    private final Organization organization;

    CirculationLines(Circulations circulations, PostReviews reviews, Organization organization) {
        this.circulations = circulations;
        this.reviews = reviews;
        this.organization = organization;
    }

    /** 回りの一行。 */
    public record CirculationLine(String postName, Circulation circulation) {}

    /** 後閲の一行。 */
    public record ReviewLine(String postName, PostReview review) {}

    public List<CirculationLine> circulation(long approvalId) {
        return circulations.of(approvalId).stream()
                .map(each -> new CirculationLine(name(each.postCode()), each))
                .toList();
    }

    public List<ReviewLine> reviews(long approvalId) {
        return reviews.of(approvalId).stream()
                .map(each -> new ReviewLine(name(each.postCode()), each))
                .toList();
    }

    private String name(String post) {
        return organization.findPost(post).map(Post::name).orElse(post);
    }
}
