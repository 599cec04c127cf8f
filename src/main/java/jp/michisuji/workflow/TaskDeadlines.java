package jp.michisuji.workflow;

/** 期限の差込口。生まれる仕事に、台帳に載る前に期限を付ける。 */
public interface TaskDeadlines {

    /** @param task まだ期限のない仕事 */
    WorkItem.Deadline of(WorkItem task);
}
