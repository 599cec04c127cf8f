package jp.michisuji.schedule;

/**
 * 基準日の名が変わった。会議の回が付いた、など。日は動かないので、期限の理由の言葉だけが改まる。
 *
 * @param key 何の日かを言う符号（{@code sitting:12}）
 */
public record AnchorRenamed(String key) {}
