package jp.michisuji.workflow;

/** 仕事の担当が替わった。 */
public record WorkItemAssigned(String taskId, String assignee) {}
