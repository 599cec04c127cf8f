package jp.michisuji.hearing.web;

import java.util.List;
import jp.michisuji.web.Dates;
import jp.michisuji.web.FieldNotes;
import jp.michisuji.web.Frame;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** 画面の試験のための小さなサイト。製品のテンプレートと様式を、そのまま描く。 */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebMvc
@Import(FieldNotes.class)
class PageSite {

    static MockMvc of(Dates dates, Object... controllers) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(context).register(PageSite.class, FrameOfTest.class);
        context.registerBean("dates", Dates.class, () -> dates);
        for (Object controller : controllers) {
            register(context, controller);
        }
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @SuppressWarnings("unchecked")
    private static <T> void register(GenericWebApplicationContext context, T controller) {
        context.registerBean((Class<T>) controller.getClass(), () -> controller);
    }

    @Bean
    ViewResolver views(ApplicationContext context) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        List.of("classpath:/hearing-pages/", "classpath:/templates/", "classpath:/")
                .forEach(prefix -> engine.addTemplateResolver(folder(context, prefix)));
        ThymeleafViewResolver resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private static SpringResourceTemplateResolver folder(ApplicationContext context, String prefix) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(prefix.length());
        return resolver;
    }

    /** どのページにも要る枠。 */
    @ControllerAdvice
    static class FrameOfTest {

        @ModelAttribute
        void frame(Model model) {
            model.addAttribute(
                    "frame", new Frame("職員A001", List.of("高齢者支援課長"), List.of(), null, false, "/hearings", ""));
        }
    }
}
