package jp.michisuji.reminder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * メールの設定。
 *
 * @param from 差出人
 * @param baseUrl 本文のリンクの先頭
 */
@ConfigurationProperties("michisuji.mail")
public record MailSettings(
        @DefaultValue("michisuji@localhost") String from, @DefaultValue("http://localhost:8080") String baseUrl) {}
