package jp.michisuji.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 空の応用。画面を一枚だけ持つ Spring Boot の応用。起動と記憶の比べる相手。 */
@EnableAutoConfiguration
public class EmptyApplication {

    static final String PAGE = "/page";

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(EmptyApplication.class);
        application.setDefaultProperties(java.util.Map.of(
                "spring.thymeleaf.prefix", "classpath:/bench/", "server.port", System.getenv("SERVER_PORT")));
        application.run(args);
    }

    @Bean
    WebMvcConfigurer page() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController(PAGE).setViewName("page");
            }
        };
    }
}
