package jp.michisuji.access.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 入口の番人を置く順。状態を先に、権限を後に見る。 */
@Configuration(proxyBeanMethods = false)
class AccessWebConfiguration implements WebMvcConfigurer {

    private final AccountStateInterceptor state;
    private final RequiresInterceptor requires;

    AccessWebConfiguration(AccountStateInterceptor state, RequiresInterceptor requires) {
        this.state = state;
        this.requires = requires;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(state);
        registry.addInterceptor(requires);
    }
}
