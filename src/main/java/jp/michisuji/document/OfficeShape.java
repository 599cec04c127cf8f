package jp.michisuji.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Office の文書の形。ZIP の中に内容の目録とその種類の本体があり、マクロがない。 */
record OfficeShape(Pattern part) implements FileShape {

    private static final String CONTENTS = "[Content_Types].xml";

    /** 古い形式と、パスワードを付けた今の形式の、どちらもこの器（OLE2）に入る。 */
    private static final FileShape OLD = FileShape.beginning("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");

    @Override
    public Optional<String> fault(byte[] content) {
        if (OLD.fault(content).isEmpty()) {
            return Optional.of("古い形式（doc・xls・ppt）か、パスワードの付いたファイルのようです。今の形式で、パスワードを外して保存し直してください。");
        }
        return ZipNames.of(content).map(this::faultOf).orElse(Optional.of("壊れていないか、作ったソフトで開いて確かめてください。"));
    }

    private Optional<String> faultOf(List<String> names) {
        if (!names.contains(CONTENTS)
                || names.stream().noneMatch(name -> part.matcher(name).matches())) {
            return Optional.of("作ったソフトで開き、この形式で保存し直してください。");
        }
        return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                ? Optional.of("マクロを含むファイルは受け付けません。マクロのない形式で保存し直してください。")
                : Optional.empty();
    }
}
