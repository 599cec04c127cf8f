package jp.michisuji.workflow;

import java.util.List;

/** 主題の差込口。自分のプロセスの仕事が何についてのものかを、各業務が名乗る。 */
public interface WorkSubjects {

    /** この差込口が答えるプロセスの識別子。 */
    List<String> processKeys();

    WorkSubject subjectOf(TaskContext context);
}
