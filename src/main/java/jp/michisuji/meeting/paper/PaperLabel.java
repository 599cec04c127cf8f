package jp.michisuji.meeting.paper;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 資料番号。資料1、資料1-2、参考。一つの会議に同じ番号は一つだけ。 */
public record PaperLabel(String words) {

    private static final Pattern FORM =
            Pattern.compile("(資料|参考資料|参考|別紙)([1-9]\\d{0,2}(-[1-9]\\d{0,2})*)?(（[^（）]{1,20}）)?");
    private static final Pattern MAIN = Pattern.compile("資料(\\d{1,3})(?!\\d).*");

    /** @return 番号の書き方でなければ空 */
    public static Optional<PaperLabel> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑–—−ー]", "-")
                .replace('(', '（')
                .replace(')', '）');
        return FORM.matcher(plain).matches() && !plain.equals("資料")
                ? Optional.of(new PaperLabel(plain))
                : Optional.empty();
    }

    /** 空いている次の番号。枝番（資料1-2）や参考は数えない。 */
    static PaperLabel after(Collection<String> taken) {
        int last = taken.stream().mapToInt(PaperLabel::main).max().orElse(0);
        return new PaperLabel("資料" + (last + 1));
    }

    private static int main(String label) {
        Matcher main = MAIN.matcher(label == null ? "" : Normalizer.normalize(label, Normalizer.Form.NFKC));
        return main.matches() ? Integer.parseInt(main.group(1)) : 0;
    }
}
