package jp.michisuji.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** 監査記録の設定。 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HeadSettings.class)
class AuditConfiguration {}
