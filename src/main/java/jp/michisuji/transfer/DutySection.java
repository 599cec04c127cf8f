package jp.michisuji.transfer;

import java.util.List;

/**
 * 星取表に出る課・部。今の課または引継ぎ先として印刷された名と、それに当たる職。
 *
 * @param staying 支所の組織か
 * @param posts 当たる職の符号。五つの総合支所の課は五つ。まだ当てていなければ空
 */
public record DutySection(String name, boolean staying, List<String> posts) {

    public DutySection {
        posts = List.copyOf(posts);
    }
}
