package jp.michisuji.schedule;

import java.util.List;

/**
 * 一つの変更で、期限が付け直された。取引の終わりに、まだ開いている仕事だけが調書に載る。
 *
 * @param moves 日の動いた仕事
 */
public record DeadlinesMoved(ChangeCause cause, List<DeadlineMove> moves) {}
