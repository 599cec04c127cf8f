package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** 見本帳だけの小さなサイト。画面の枠のほかは何も動かさない。 */
@TestConfiguration
@EnableWebMvc
@Import({GalleryController.class, FieldNotes.class})
class GallerySite {

    static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 4, 9, 0);

    @Bean
    Clock clock() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(Instant.from(NOW.atZone(tokyo)), tokyo);
    }

    @Bean("dates")
    Dates dates(HttpServletRequest request, Clock clock) {
        return new Dates(request, clock);
    }

    @Bean
    CsrfRequestDataValueProcessor requestDataValueProcessor() {
        return new CsrfRequestDataValueProcessor();
    }

    @Bean
    ViewResolver views(ApplicationContext context) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.addTemplateResolver(folder(context, "classpath:/gallery/", 1));
        engine.addTemplateResolver(folder(context, "classpath:/templates/", 2));
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private static SpringResourceTemplateResolver folder(ApplicationContext context, String prefix, int order) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(order);
        return resolver;
    }
}
