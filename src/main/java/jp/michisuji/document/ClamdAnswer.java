package jp.michisuji.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.document.VirusScanner.Answer;

/** clamd の答えの読み方。はっきり「OK」か「FOUND」でないものは、検査できなかったとする。 */
final class ClamdAnswer {

    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (\\p{Graph}{1,200}) FOUND");

    private ClamdAnswer() {}

    static Answer read(String said) {
        if (said.equals(CLEAN)) {
            return new Answer(null, said);
        }
        Matcher found = FOUND.matcher(said);
        if (found.matches()) {
            return new Answer(found.group(1), said);
        }
        throw new ScanUnavailableException("clamd の答えが読めない: " + said.replaceAll("[^\\x20-\\x7e]", "?"));
    }
}
