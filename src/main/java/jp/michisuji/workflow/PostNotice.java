package jp.michisuji.workflow;

import java.util.List;

/**
 * 職への知らせ。仕事にはならないが、その職の人にすぐ知らせること（会議の招集など）。知らせる出来事と同じ取引で言う。
 *
 * @param posts 知らせる職
 * @param occasion 同じ知らせを二度出さないための符号
 * @param subject 件名。一行
 * @param text 本文。行に分けた平文
 * @param path 開いてもらう画面の道（{@code /meetings/12}）
 * @param role なぜ届くか。「あなたが○○であるため」の○○
 */
public record PostNotice(List<String> posts, String occasion, String subject, String text, String path, String role) {

    public PostNotice {
        posts = List.copyOf(posts);
    }
}
