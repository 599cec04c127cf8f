package jp.michisuji.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * ClamAV（clamd）の設定。
 *
 * @param host 空なら検査しない
 * @param timeout つないでから答えを受け取るまでの全体の上限
 */
@ConfigurationProperties("michisuji.document.clamd")
record ClamdSettings(
        @DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("10s") Duration timeout) {

    boolean configured() {
        return !host.isBlank();
    }
}
