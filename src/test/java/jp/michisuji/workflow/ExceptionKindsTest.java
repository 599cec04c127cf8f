package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExceptionKindsTest {

    private static final String TRACE =
            """
            org.camunda.bpm.engine.ProcessEngineException: Unknown property used in expression: 案件「極秘」
            	at org.camunda.bpm.engine.impl.Job.execute(Job.java:12) ~[camunda.jar:7.24]
            	at jp.michisuji.workflow.FailedJobs.list(FailedJobs.java:40)
            極秘の二行目 at はない
            Caused by: java.lang.IllegalStateException: 極秘の本文
            	at jp.michisuji.reform.Road$$Lambda/0x1.run(Unknown Source)
            	... 35 more
            """;

    @Test
    void 例外の種類と起きた行だけを残し_文は残さない() {
        assertThat(ExceptionKinds.trace(TRACE))
                .contains(
                        "org.camunda.bpm.engine.ProcessEngineException",
                        "Caused by: java.lang.IllegalStateException",
                        "at jp.michisuji.workflow.FailedJobs.list(FailedJobs.java:40)",
                        "... 35 more")
                .doesNotContain("極秘", "Unknown property");
        assertThat(ExceptionKinds.first(TRACE)).isEqualTo("IllegalStateException");
    }

    @Test
    void 記録がなければ何も言わない() {
        assertThat(ExceptionKinds.first(null)).isNull();
        assertThat(ExceptionKinds.trace(null)).isNull();
        assertThat(ExceptionKinds.first("")).isNull();
    }
}
