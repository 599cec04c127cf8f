package jp.michisuji.operations;

import jp.michisuji.workflow.FailedJobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** エンジンの健診。答えるか、やり直しの尽きた自動処理を抱えていないか。 */
@Component
@Order(1)
class EngineCheck implements HealthCheck {

    private final FailedJobs jobs;

    EngineCheck(FailedJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Part part() {
        return Part.ENGINE;
    }

    @Override
    public Finding look() {
        long stopped = jobs.exhausted();
        return stopped == 0
                ? Finding.good(part(), "動いています。止まったままの自動処理はありません。")
                : Finding.care(part(), "動いています。失敗して止まったままの自動処理が" + stopped + "件あります。");
    }
}
