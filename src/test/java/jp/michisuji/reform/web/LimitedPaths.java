package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.SECRET;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 限定の案件の番地。番号のいらないすべての画面と、案件とその跡を指す画面とファイル。 */
public class LimitedPaths {

    private final LimitedItem item;
    private final LimitedTraces traces;
    private final LimitedTransfer transfer;
    private final RequestMappingHandlerMapping mapping;
    private final JdbcClient jdbc;

    LimitedPaths(
            LimitedItem item,
            LimitedTraces traces,
            LimitedTransfer transfer,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            JdbcClient jdbc) {
        this.item = item;
        this.traces = traces;
        this.transfer = transfer;
        this.mapping = mapping;
        this.jdbc = jdbc;
    }

    Set<String> all() {
        Set<String> paths = new LinkedHashSet<>();
        addPlain(paths);
        addItem(paths);
        addSittings(paths);
        addTraces(paths);
        addPapers(paths);
        addSearches(paths);
        return paths;
    }

    private void addPlain(Set<String> paths) {
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("jp.michisuji.")
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().stream()
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(paths::add);
            }
        });
    }

    private void addItem(Set<String> paths) {
        paths.add("/reports/quarter?quarter=2025-2");
        paths.add("/reports/quarter.xlsx?quarter=2025-2");
        paths.add("/items/" + item.id());
        paths.add("/items/" + item.id() + "/hearings/plan");
        paths.add("/hearing-groups/" + traces.group());
        paths.add("/items?words=%E6%A5%B5%E7%A7%98");
        paths.add("/schedule/stuck?words=%E6%A5%B5%E7%A7%98");
        paths.add("/tasks?view=SECTION");
        paths.add("/tasks?view=DONE");
    }

    private void addSittings(Set<String> paths) {
        item.sittings().forEach(id -> {
            String sitting = "/meetings/" + id;
            List.of("", "/agenda", "/record", "/documents", ".ics", "/date", "/cancel", "/call")
                    .forEach(page -> paths.add(sitting + page));
            List.of("", ".xlsx", ".docx").forEach(form -> paths.add("/reports/sitting" + form + "?sitting=" + id));
            List.of("shidai", "call", "gist", "progress", "opinions").forEach(kind -> {
                paths.add(sitting + "/documents/" + kind);
                paths.add(sitting + "/documents/" + kind + ".docx");
            });
        });
    }

    private void addTraces(Set<String> paths) {
        Map.of(
                        "/duties/", "select id from duty where item_id = ?",
                        "/progress/", "select id from progress_entry where item_id = ?",
                        "/inquiries/", "select id from inquiry where item_id = ?",
                        "/hearings/", "select id from hearing where kind <> 'STAFF' and item_id = ?",
                        "/briefings/", "select id from hearing where kind = 'STAFF' and item_id = ?",
                        "/opinions/",
                                "select id from opinion where deliberation_id in"
                                        + " (select id from deliberation where item_id = ?)")
                .forEach((page, of) -> ids(of).forEach(id -> paths.add(page + id)));
        paths.addAll(List.of(
                "/duties/section?name=%E9%99%90%E5%AE%9A%E3%81%AE%E8%AA%B2",
                "/transfers/" + transfer.id(),
                "/transfers/" + transfer.id() + "/handover",
                "/layout-cases/" + transfer.layoutCase()));
        ids("select id from approval where item_id = ?")
                .forEach(id -> paths.addAll(List.of("/approvals/" + id, "/approvals/" + id + "/sheet")));
    }

    private void addPapers(Set<String> paths) {
        jdbc.sql("select id from document where title like ? or filename like ?")
                .params("%" + SECRET + "%", "%" + SECRET + "%")
                .query(Long.class)
                .list()
                .forEach(id -> paths.add("/documents/" + id));
        jdbc.sql("select sitting_id || '/papers/' || id from paper where title like ? and sitting_id is not null")
                .param("%" + SECRET + "%")
                .query(String.class)
                .list()
                .forEach(paper -> paths.add("/meetings/" + paper));
    }

    /** 探した言葉は画面に戻るので、秘密の全体では探さない。 */
    private static void addSearches(Set<String> paths) {
        String words = SECRET.substring(0, SECRET.length() - 1);
        paths.add("/approvals?view=ALL&words=" + words);
        paths.add("/mails?words=" + words);
    }

    private List<Long> ids(String sql) {
        return jdbc.sql(sql).param(item.id()).query(Long.class).list();
    }
}
