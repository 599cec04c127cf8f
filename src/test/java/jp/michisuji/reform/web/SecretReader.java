package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.SECRET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import jp.michisuji.testing.Employee;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** 秘密を読む人。画面とファイルの文を読み、秘密の出る画面から出る画面へリンクを辿る。 */
final class SecretReader {

    /** 同じ形の画面は、この数まで辿る。秘密そのものの番地は、辿らずとも {@link LimitedPaths} にある。 */
    private static final int SAME_SHAPE = 6;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final Employee employee;

    SecretReader(Employee employee) {
        this.employee = employee;
    }

    /**
     * 読んだ番地と、秘密の出た入口の形。
     *
     * @param known 初めに知っていた番地と、辿って知った番地
     */
    record Read(Set<String> known, Set<String> shown) {}

    Read follow(Set<String> start) {
        Set<String> known = new LinkedHashSet<>(start);
        Deque<String> waiting = new ArrayDeque<>(known);
        Set<String> shown = new TreeSet<>();
        Map<String, Integer> followed = new HashMap<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            String text = text(path);
            if (text.contains(SECRET)) {
                shown.add(shape(path));
                links(text).stream()
                        .filter(link ->
                                !known.contains(link) && followed.merge(shape(link), 1, Integer::sum) <= SAME_SHAPE)
                        .forEach(link -> {
                            known.add(link);
                            waiting.add(link);
                        });
            }
        }
        return new Read(known, shown);
    }

    boolean finds(String path) {
        return text(path).contains(SECRET);
    }

    private static String shape(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("/tasks/[^/]+", "/tasks/#")
                .replaceAll("\\d+", "#");
    }

    private static Set<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String path = HtmlUtils.htmlUnescape(link.group(1));
            if (!Set.of("/logout", "/login").contains(path) && path.chars().allMatch(each -> each > 32 && each < 127)) {
                links.add(path);
            }
        }
        return links;
    }

    /** 画面の文、または表計算・文書の中の文。 */
    private String text(String path) {
        MvcTestResult answer = employee.get(path);
        byte[] body = answer.getResponse().getContentAsByteArray();
        String name = String.valueOf(answer.getResponse().getHeader("Content-Disposition"));
        String text = new String(body, StandardCharsets.UTF_8)
                + URLDecoder.decode(
                        name.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        return body.length > 2 && body[0] == 'P' && body[1] == 'K' ? text + unzipped(body) : text;
    }

    private static String unzipped(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().replaceAll("<[^>]*>", "");
    }
}
