package jp.michisuji.browser;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** ブラウザーの一生。試験の組の初めに起こし、終わりに閉じる。 */
final class BrowserLife implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace OWN = Namespace.create(BrowserLife.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        store(test).put(Screens.class, Screens.of("http://localhost:" + port));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        store(test).remove(Screens.class, Screens.class).close();
        ClockUtil.reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).get(Screens.class, Screens.class);
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(OWN);
    }
}
