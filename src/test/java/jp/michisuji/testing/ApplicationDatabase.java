package jp.michisuji.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** 応用の試験に、空の新しいデータベースを渡す。 */
class ApplicationDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> source = new HashMap<>(TestServer.settings(TestServer.newDatabase()));
        source.put(FactorLess.REQUIRED_ROLES, "");
        source.put(FactorLess.KEY, FactorLess.SOME_KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", source));
    }
}
