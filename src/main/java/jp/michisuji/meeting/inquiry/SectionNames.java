package jp.michisuji.meeting.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;
import org.springframework.stereotype.Component;

/** 部署名。「部署名が入っているものは適宜編集」（第3回部会 参考、L1499）のために、求められたときに原文から伏せる。 */
@Component
public class SectionNames {

    private static final int SHORTEST = 3;
    private static final String HIDDEN = "〔部署名〕";

    private final Organization organization;

    SectionNames(Organization organization) {
        this.organization = organization;
    }

    /** 長い名から先に伏せ、名の一部だけが残ることのないようにする。 */
    public String hide(String text) {
        if (text == null) {
            return null;
        }
        List<String> names = Stream.concat(
                        organization.units().stream().map(Unit::name),
                        organization.posts().stream().map(Post::name))
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return names.isEmpty()
                ? text
                : Pattern.compile(names.stream().map(Pattern::quote).collect(Collectors.joining("|")))
                        .matcher(text)
                        .replaceAll(HIDDEN);
    }
}
