package jp.michisuji.meeting.opinion;

import java.time.LocalDate;

/**
 * 会議で述べられたばかりの意見。
 *
 * @param agendaItemId どの議題で述べられたか。会議の全体についてなら {@code null}
 * @param speaker 述べた人の職。職の台帳にない職名でもよい
 * @param answeringPost 受け持つ職。後で決めるなら {@code null}
 * @param dueOn 回答の期日。{@code null} なら会議の日から{@value OpinionDueDays#OPEN_DAYS_TO_ANSWER}開庁日後
 */
public record NewOpinion(
        long sittingId, Long agendaItemId, String body, String speaker, String answeringPost, LocalDate dueOn) {}
