package jp.michisuji.meeting.point;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 進捗状況表の分野。紙の順（全体、管理課…その他）に、新しく出た分野は「その他」の前に並べる。 */
@Repository
public class ProgressAreas {

    public static final String WHOLE = "全体";
    static final String OTHER = "その他";
    private static final List<String> PRINTED = List.of(WHOLE, "管理課", "区民課", "協働推進課", "まちづくり課");

    private final JdbcClient jdbc;

    ProgressAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names() {
        Set<String> names = new LinkedHashSet<>(PRINTED);
        jdbc
                .sql("select area from progress_entry where area <> '' group by area order by min(position)")
                .query(String.class)
                .list()
                .stream()
                .filter(area -> !OTHER.equals(area))
                .forEach(names::add);
        names.add(OTHER);
        return new ArrayList<>(names);
    }
}
