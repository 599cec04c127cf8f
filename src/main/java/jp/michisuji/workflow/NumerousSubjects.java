package jp.michisuji.workflow;

/**
 * 一つの案件に百も並びうる主題のしるし。案件の画面には一件ずつ並べず、仕事の画面の経過にもその主題のことだけを出す。
 */
public interface NumerousSubjects {

    String subjectType();
}
