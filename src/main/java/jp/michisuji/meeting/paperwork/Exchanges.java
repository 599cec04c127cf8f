package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.michisuji.meeting.Minutes.Minute;
import jp.michisuji.meeting.paperwork.GistSheet.Part;
import jp.michisuji.meeting.paperwork.GistSheet.Topic;

/**
 * 主なやりとりの組み方。見出しから、まとまりと「○…について」を読み分ける。
 *
 * <p>第4回部会は「まちづくり課」の中に「○全般について」を並べ、第3回部会は「〇地域事業について」だけを並べる。
 * 台帳の見出しは一つなので、「まちづくり課 全般について」のように間を空けて書く。
 */
final class Exchanges {

    private static final String TOPIC_ENDS = "について";

    private Exchanges() {}

    static List<Part> parts(List<Minute> minutes) {
        List<Part> parts = new ArrayList<>();
        for (Minute minute : minutes) {
            String area = area(minute.heading());
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || !Objects.equals(last.area(), area)) {
                last = new Part(area, new ArrayList<>());
                parts.add(last);
            }
            put(last.topics(), topic(minute.heading()), minute.body());
        }
        return parts;
    }

    private static void put(List<Topic> topics, String heading, String line) {
        if (topics.isEmpty() || !Objects.equals(topics.get(topics.size() - 1).heading(), heading)) {
            topics.add(new Topic(heading, new ArrayList<>()));
        }
        topics.get(topics.size() - 1).lines().add(line);
    }

    private static String area(String heading) {
        if (heading == null || heading.isBlank()) {
            return null;
        }
        int gap = gap(heading);
        return gap > 0 ? heading.substring(0, gap) : heading.endsWith(TOPIC_ENDS) ? null : heading;
    }

    private static String topic(String heading) {
        if (heading == null || !heading.endsWith(TOPIC_ENDS)) {
            return null;
        }
        return bare(heading.substring(gap(heading) + 1));
    }

    private static int gap(String heading) {
        return heading.endsWith(TOPIC_ENDS) ? Math.max(heading.indexOf(' '), heading.indexOf('　')) : -1;
    }

    /** 印刷のままに「○」を打った見出しに、もう一つ付けない。 */
    private static String bare(String heading) {
        return heading.replaceFirst("^[○〇]", "");
    }
}
