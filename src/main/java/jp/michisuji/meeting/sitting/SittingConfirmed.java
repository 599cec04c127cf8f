package jp.michisuji.meeting.sitting;

/** 会議の要旨が確定した。確定した取引の中で知らされる。 */
public record SittingConfirmed(long sittingId) {}
