package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Post;

/** 暦の差込口。会議や期限を持つ業務が、暦に載せるものを答える。 */
public interface CalendarEntries {

    /**
     * これらの職にある人の暦に載せるもの。日の確かでないものは載せない。
     *
     * @param since この日より前に済んだものは要らない
     */
    List<CalendarEntry> entriesFor(List<Post> posts, LocalDate since);
}
