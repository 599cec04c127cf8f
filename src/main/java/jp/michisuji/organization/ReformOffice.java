package jp.michisuji.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 改革の事務局。資料を確かめる職と、遅れを知る職。
 *
 * @param officePost 区役所改革担当の職
 * @param leadPost 区役所改革担当課長の職
 */
@ConfigurationProperties("michisuji.reform-office")
public record ReformOffice(
        @DefaultValue("kaikaku") String officePost, @DefaultValue("kaikaku-kacho") String leadPost) {}
