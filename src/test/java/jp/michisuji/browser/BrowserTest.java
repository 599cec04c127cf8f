package jp.michisuji.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.michisuji.testing.DemoDatabase;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * 例示モードを本物のブラウザーで使う試験。応用は組ごとに起こし、例示データも組ごとに新しい。
 *
 * <p>試験は {@link Screens} を受け取り、職員ごとに画面を開く。
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@EnabledIf("jp.michisuji.browser.Chromium#runs")
@ExtendWith(BrowserLife.class)
@interface BrowserTest {}
