package jp.michisuji.meeting;

/** 会議体。部会・改革会議・庁議など。 */
public record Body(String code, String name, String secretariatPost, String note, int sort) {}
