package jp.michisuji.approval.draft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import jp.michisuji.approval.Edition;
import jp.michisuji.document.Sha256;

/**
 * 版の封。文面と記載の決まった書き方から作る SHA-256。
 *
 * <p>The canonical form is UTF-8: a first line naming the form, then for the subject, the body and every fact in the
 * order of its label three lines each: label, length of the value in bytes, value. The length keeps two different
 * texts from giving the same bytes. The papers' own SHA-256 stand among the facts.
 */
public final class EditionSeal {

    private static final String FORM = "michisuji-edition-1\n";

    private EditionSeal() {}

    static String of(String subject, String body, Map<String, String> facts) {
        StringBuilder canonical = new StringBuilder(FORM);
        append(canonical, "件名", subject);
        append(canonical, "本文", body);
        new TreeMap<>(facts).forEach((label, value) -> append(canonical, label, value));
        return Sha256.of(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** 版の中身が、封をしたときのままか。 */
    public static boolean holds(Edition edition) {
        return of(edition.subject(), edition.body(), edition.facts()).equals(edition.sha256());
    }

    private static void append(StringBuilder canonical, String label, String value) {
        canonical
                .append(label)
                .append('\n')
                .append(value.getBytes(StandardCharsets.UTF_8).length)
                .append('\n')
                .append(value)
                .append('\n');
    }
}
