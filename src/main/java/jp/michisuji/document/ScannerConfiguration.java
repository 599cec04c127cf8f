package jp.michisuji.document;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ウイルスを調べる相手を設定から選ぶ。 */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    @Bean
    VirusScanner virusScanner(ClamdSettings settings) {
        return settings.configured() ? new Clamd(settings) : content -> Optional.empty();
    }
}
