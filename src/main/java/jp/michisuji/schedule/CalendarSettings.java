package jp.michisuji.schedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 暦の設定。
 *
 * @param uidSuffix 一件ずつの名の後ろに付ける、この設置に固有の語。変えると、受け取る側には別の予定に見える
 * @param baseUrl リンクの先頭
 */
@ConfigurationProperties("michisuji.calendar")
public record CalendarSettings(
        @DefaultValue("michisuji") String uidSuffix, @DefaultValue("http://localhost:8080") String baseUrl) {

    public CalendarSettings {
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }
}
