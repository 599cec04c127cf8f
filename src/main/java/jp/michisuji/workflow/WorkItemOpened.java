package jp.michisuji.workflow;

/** 仕事が職に届いた。仕事を生んだ取引の中で知らされる。 */
public record WorkItemOpened(String taskId) {}
