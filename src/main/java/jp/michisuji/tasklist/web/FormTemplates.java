package jp.michisuji.tasklist.web;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/** 様式のテンプレート。自治体が足せるよう、画面とは別の {@code forms/<プロセス>/<作業>.html} に置く。 */
@Configuration(proxyBeanMethods = false)
class FormTemplates {

    @Bean
    SpringResourceTemplateResolver formTemplateResolver(ApplicationContext context, ThymeleafProperties properties) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(properties.getEncoding().name());
        resolver.setCacheable(properties.isCache());
        resolver.getResolvablePatternSpec().addPattern("forms/*");
        resolver.setOrder(0);
        return resolver;
    }
}
