package jp.michisuji.reminder;

import java.util.List;
import org.springframework.stereotype.Component;

/** 見てよい送らなかったメール。 */
@Component
public class VisibleSkips {

    private final Skips skips;
    private final MailAudience audience;

    VisibleSkips(Skips skips, MailAudience audience) {
        this.skips = skips;
        this.audience = audience;
    }

    /** The newest first. */
    public List<Skip> list(int offset, int limit) {
        return skips.list(audience.narrow(null), offset, limit).stream()
                .map(this::shown)
                .toList();
    }

    private Skip shown(Skip skip) {
        return audience.mayRead(skip.personCode()) ? skip : skip.withheld();
    }

    public long count() {
        return skips.count(audience.narrow(null));
    }
}
