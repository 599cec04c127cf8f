package jp.michisuji.audit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 鎖の異常の知らせ。決めた宛先があれば、見つけた日に一度だけメールで言う。 */
@Component
public class ChainAlarm {

    private final HeadSettings settings;
    private final ApplicationEventPublisher events;

    ChainAlarm(HeadSettings settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    public void raise(ChainVerdict verdict) {
        settings.address()
                .ifPresent(to -> events.publishEvent(new AuditNotice(
                        to,
                        "audit-break",
                        "監査記録の鎖に異常があります",
                        "監査記録を確かめ、異常が見つかりました。\n\n  " + verdict.words()
                                + "\n\nデータベースに直に触れた人がいないかを調べ、この知らせと監査記録の画面を残してください。")));
    }
}
