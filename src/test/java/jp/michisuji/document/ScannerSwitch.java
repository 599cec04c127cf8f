package jp.michisuji.document;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Primary;

/** 検査の相手の切替え。ふだんは設定のないとおりに未検査とし、試験の間だけ試験の clamd に尋ねる。 */
@Primary
public class ScannerSwitch implements VirusScanner {

    private volatile VirusScanner scanner = content -> Optional.empty();

    public void ask(FakeClamd clamd) {
        scanner = new Clamd(clamd.settings(Duration.ofSeconds(10)));
    }

    /** 設定されているが、止まっている。 */
    public void askNobody() {
        scanner = content -> {
            throw new ScanUnavailableException("止まっている");
        };
    }

    public void off() {
        scanner = content -> Optional.empty();
    }

    @Override
    public Optional<Answer> scan(byte[] content) {
        return scanner.scan(content);
    }
}
