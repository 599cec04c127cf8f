package jp.michisuji.overview.whatif;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** 番地の組み立て。名と値を、そのまま載せられる形にする。 */
final class Links {

    private Links() {}

    /** @param query 名と値を交互に */
    static String of(String path, String... query) {
        StringBuilder link = new StringBuilder(path);
        for (int at = 0; at < query.length; at += 2) {
            link.append(at == 0 ? '?' : '&')
                    .append(query[at])
                    .append('=')
                    .append(UriUtils.encode(query[at + 1], StandardCharsets.UTF_8));
        }
        return link.toString();
    }
}
