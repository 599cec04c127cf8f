package jp.michisuji.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * 鎖の先頭の書出しの設定。
 *
 * @param folder 書き出すフォルダ。空なら書き出さない。応用の機械とは別に守られた所がよい
 * @param mailTo 先頭と、鎖の異常を知らせる宛先。空なら知らせない
 */
@ConfigurationProperties("michisuji.audit.head")
record HeadSettings(@DefaultValue("") String folder, @DefaultValue("") String mailTo) {

    private static final String NAME = "michisuji-audit-heads.txt";

    Optional<HeadFile> file() {
        return StringUtils.hasText(folder)
                ? Optional.of(new HeadFile(Path.of(folder.strip()).resolve(NAME)))
                : Optional.empty();
    }

    Optional<String> address() {
        return Optional.of(mailTo.strip()).filter(StringUtils::hasText);
    }
}
