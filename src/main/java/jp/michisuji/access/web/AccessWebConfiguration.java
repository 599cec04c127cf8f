package jp.michisuji.access.web;

import jp.michisuji.access.session.web.SessionInterceptor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 入口の番人を置く順。端末を書き留め、状態を先に、権限を後に見る。 */
@Configuration(proxyBeanMethods = false)
class AccessWebConfiguration implements WebMvcConfigurer {

    private final SessionInterceptor sessions;
    private final AccountStateInterceptor state;
    private final RequiresInterceptor requires;

    AccessWebConfiguration(SessionInterceptor sessions, AccountStateInterceptor state, RequiresInterceptor requires) {
        this.sessions = sessions;
        this.state = state;
        this.requires = requires;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(sessions);
        registry.addInterceptor(state);
        registry.addInterceptor(requires);
    }
}
