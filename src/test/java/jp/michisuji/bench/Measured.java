package jp.michisuji.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.michisuji.Michisuji;
import jp.michisuji.testing.DemoDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** 画面まで測る応用。空の新しいデータベースで、時を決めて走る仕事を止めて起こす。 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Michisuji.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "michisuji.access.bcrypt-strength=4",
            "michisuji.mail.poll=3600000",
            "michisuji.audit.seal-every=1h",
            "spring.session.jdbc.cleanup-cron=-",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@interface Measured {}
