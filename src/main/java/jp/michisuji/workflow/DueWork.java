package jp.michisuji.workflow;

/**
 * 期限のある仕事。
 *
 * @param sequence 期限の日が変わった回数
 */
public record DueWork(WorkItem task, int sequence) {}
