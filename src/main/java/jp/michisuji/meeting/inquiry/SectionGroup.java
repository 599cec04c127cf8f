package jp.michisuji.meeting.inquiry;

import java.util.List;

/** 尋ねる課のまとまり。一度に選べるが、尋ねるのは一つ一つの職である。 */
public record SectionGroup(String code, String label, List<String> posts) {

    public SectionGroup {
        posts = List.copyOf(posts);
    }
}
