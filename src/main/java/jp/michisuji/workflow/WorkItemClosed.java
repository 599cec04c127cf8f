package jp.michisuji.workflow;

/** 仕事が終わった。済んだ、または要らなくなった。 */
public record WorkItemClosed(String taskId) {}
