package jp.michisuji.meeting.opinion;

import java.time.LocalDate;
import jp.michisuji.meeting.OpinionState;

/**
 * 意見の一覧の一行。
 *
 * @param owner 受け持つ職の名。決まっていなければ {@code null}
 * @param dueOn 期日。審議の手続が仕事を出したものは、その仕事の期限
 * @param unchecked 回答は書かれたが、事務局がまだ確かめていない
 * @param late 期日を過ぎて、まだ答えがない
 */
public record OpinionLine(
        long id,
        int number,
        String text,
        String speaker,
        String answer,
        OpinionState state,
        boolean unchecked,
        boolean garbled,
        String owner,
        LocalDate dueOn,
        boolean late,
        long sittingId,
        String sitting) {}
