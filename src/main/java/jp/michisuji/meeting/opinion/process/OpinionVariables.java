package jp.michisuji.meeting.opinion.process;

/** 意見への回答のプロセスの変数。 */
final class OpinionVariables {

    static final String OPINION_ID = "opinionId";

    private OpinionVariables() {}
}
