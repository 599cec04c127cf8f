package jp.michisuji.reminder;

import java.time.LocalDate;

/**
 * 期限のある仕事の束。同じ作業で、期限も知らせた回数も同じなら、どの方針でも同じ日に同じ相手へ知らせる。
 *
 * @param reminded これまでに期限を知らせた回数
 * @param tasks 仕事の数
 */
record DueWork(String taskKey, String step, LocalDate dueOn, int reminded, int tasks) {}
