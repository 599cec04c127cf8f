package jp.michisuji.document;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** 資料の受付。種類と大きさを確かめ、設定されていればウイルスを調べる。安全と分からないものは通さない。 */
@Component
public class Reception {

    private final VirusScanner scanner;
    private final Refusals refusals;
    private final Clock clock;
    private final RecentScans recent = new RecentScans();

    Reception(VirusScanner scanner, Refusals refusals, Clock clock) {
        this.scanner = scanner;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * 登録する前に確かめる。ここを通った内容は、登録のときに調べ直さない。
     *
     * @throws DocumentRejectedException where the document is not accepted
     */
    public void check(NewDocument document) {
        vet(document);
    }

    Scan vet(NewDocument document) {
        document.check();
        Instant now = Instant.now(clock);
        String sha256 = Sha256.of(document.content());
        return recent.find(sha256, now).orElseGet(() -> scan(document, sha256, now));
    }

    private Scan scan(NewDocument document, String sha256, Instant now) {
        VirusScanner.Answer answer = ask(document, sha256);
        if (answer == null) {
            return Scan.NONE;
        }
        if (!answer.clean()) {
            throw refusals.infected(document, sha256, answer.threat());
        }
        Scan scan = new Scan(now, answer.words());
        recent.remember(sha256, scan);
        return scan;
    }

    private VirusScanner.Answer ask(NewDocument document, String sha256) {
        try {
            return scanner.scan(document.content()).orElse(null);
        } catch (ScanUnavailableException why) {
            throw refusals.unscanned(document, sha256, why);
        }
    }
}
