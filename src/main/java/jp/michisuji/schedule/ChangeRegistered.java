package jp.michisuji.schedule;

import java.util.List;

/**
 * 変更が調書に載った。期限の動いた人へ知らせるための出来事。
 *
 * @param moves まだ開いている仕事の動き。空のこともある
 */
public record ChangeRegistered(long changeId, ChangeCause cause, List<DeadlineMove> moves) {}
