package jp.michisuji.workflow;

/**
 * 仕事の期限を過ぎた。
 *
 * @param notifyPost 持ち主のほかに知らせる職
 */
public record WorkItemOverdue(String taskId, String notifyPost) {}
