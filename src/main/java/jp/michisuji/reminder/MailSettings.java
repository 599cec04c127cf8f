package jp.michisuji.reminder;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * メールの設定。
 *
 * @param from 差出人。名を付けてもよい（{@code 道筋 <michisuji@example.jp>}）。正しくなければ起動を断る
 * @param baseUrl 本文のリンクの先頭
 * @param allowedDomains 送ってよい宛先のドメイン（@ の後ろ。下のドメインは含まない）。空ならどこへでも送る
 */
@ConfigurationProperties("michisuji.mail")
public record MailSettings(
        @DefaultValue("michisuji@localhost") String from,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue List<String> allowedDomains) {

    public MailSettings {
        baseUrl = baseUrl.replaceFirst("/+$", "");
        allowedDomains = allowedDomains.stream()
                .map(domain -> domain.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
        parsed(from);
    }

    /** @param address well-formed */
    boolean allows(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return allowedDomains.isEmpty() || allowedDomains.contains(domain);
    }

    /** 名が日本語でも見出しに書ける形の差出人。 */
    InternetAddress sender() {
        return parsed(from);
    }

    private static InternetAddress parsed(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new IllegalArgumentException("michisuji.mail.from は正しい差出人ではありません: " + from, wrong);
        }
    }
}
