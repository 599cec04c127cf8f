package jp.michisuji.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** 例示モードの試験に、空の新しいデータベースを渡す。手元の data フォルダには触れない。 */
public class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> source = new HashMap<>(TestServer.settings(TestServer.newDatabase()));
        source.put(FactorLess.REQUIRED_ROLES, "");
        source.put(FactorLess.KEY, FactorLess.SOME_KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demoDatabase", source));
    }
}
