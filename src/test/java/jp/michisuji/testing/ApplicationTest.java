package jp.michisuji.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * 応用の全体を使う試験。文脈とデータベースは一度だけ作り、どの試験も同じものを使う。
 *
 * <p>時計は手で動かす（{@link MovableClock}）。エンジンの自動処理と発令の日の改まりは、試験が自分で走らせる。
 * 組が終わるごとに片付ける（{@link TidyOffice}）。
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "michisuji.access.bcrypt-strength=4",
            "michisuji.appointment.turn-every=24h",
            "spring.datasource.hikari.connection-timeout=10000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Import(ApplicationTestConfiguration.class)
@ContextConfiguration(initializers = ApplicationDatabase.class)
@ExtendWith({TidyOffice.class, NamedActs.class})
public @interface ApplicationTest {}
