package jp.michisuji.reminder;

import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 不達の知らせ。宛先が不達と分かったとき、改革担当課長に一通だけ知らせる。 */
@Component
class AddressFaultMails {

    private final Leads leads;
    private final Organization organization;
    private final MailSettings settings;
    private final Outbox outbox;

    AddressFaultMails(Leads leads, Organization organization, MailSettings settings, Outbox outbox) {
        this.leads = leads;
        this.organization = organization;
        this.settings = settings;
        this.outbox = outbox;
    }

    /** 不達の宛先そのものへは知らせない。知らせがまた不達を生む。 */
    @EventListener
    void on(AddressFault fault) {
        outbox.put(leads.today().stream()
                .filter(lead -> MailAddress.valid(lead.email()))
                .filter(lead -> !fault.address().equalsIgnoreCase(lead.email()))
                .map(lead -> letter(lead, fault))
                .toList());
    }

    private Letter letter(Person lead, AddressFault fault) {
        String name =
                organization.findPerson(fault.personCode()).map(Person::label).orElse(fault.personCode());
        return Letter.to(
                lead,
                Mail.Kind.ADDRESS_FAULT,
                "fault " + fault.id(),
                OneLine.of("【道筋】" + Mail.Kind.ADDRESS_FAULT.opening() + name + "の宛先", 120),
                body(name, fault));
    }

    private String body(String name, AddressFault fault) {
        return """
                %sの宛先にメールが届きません。

                  宛先：%s
                  メールサーバーの返事：%s

                この宛先への知らせは、宛先が直されるか、システム管理者が不達の印を消すまで送りません。
                職員の登録を確かめてください。期限の近い仕事は、ほかの方法で伝えてください。
                  %s/mails/faults

                ──
                このメールは、あなたが改革担当課長の役割の職にあるため、道筋が自動で送りました。返信はできません。
                """
                .formatted(name, fault.address(), fault.reply(), settings.baseUrl());
    }
}
