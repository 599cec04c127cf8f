package jp.michisuji.access.web;

import java.util.List;

/**
 * 一つのものの例。
 *
 * @param own その職のものにする文。{@code :id} と、{@code :post} か、その職が事務局の会議体 {@code :body} を持つ。会議体は覚えられて
 *     いるので書き換えず、初めから別の職のものを指す
 * @param close 終わったものにする文。終わりのないものでは {@code null}
 */
record ReachExample(String prefix, String own, String close) {

    private static final List<ReachExample> ALL = List.of(
            new ReachExample(
                    "/tasks/",
                    "update work_item set post_code = :post where task_id = :id",
                    "update work_item set closed_at = now(), closing = 'COMPLETED' where task_id = :id"),
            new ReachExample(
                    "/items/",
                    "update reform_item set owner_post = :post where id = :id::bigint",
                    "update reform_item set state = 'WITHDRAWN' where id = :id::bigint"),
            new ReachExample("/meetings/bodies/", null, null),
            new ReachExample(
                    "/meetings/",
                    "update sitting set body_code = :body where id = :id::bigint",
                    "update sitting set state = 'CANCELLED' where id = :id::bigint"),
            new ReachExample(
                    "/opinions/",
                    "update sitting set body_code = :body where id = (select sitting_id from opinion where id = :id::bigint)",
                    "update opinion set state = 'ANSWERED', checked_at = now() where id = :id::bigint"),
            new ReachExample(
                    "/progress/",
                    "update sitting set body_code = :body where id ="
                            + " (select sitting_id from progress_entry where id = :id::bigint)",
                    "update progress_entry set status = '検討済' where id = :id::bigint"),
            new ReachExample(
                    "/inquiries/",
                    "update inquiry set asker_post = :post where id = :id::bigint",
                    "update inquiry set state = 'DONE' where id = :id::bigint"),
            new ReachExample(
                    "/hearing-groups/", "update hearing_group set section_post = :post where id = :id::bigint", null),
            new ReachExample(
                    "/hearings/",
                    "update hearing set explaining_post = :post where id = :id::bigint",
                    "update hearing set state = 'DECLINED' where id = :id::bigint"),
            new ReachExample(
                    "/briefings/",
                    "update hearing set explaining_post = :post where id = :id::bigint",
                    "update hearing set state = 'DECLINED' where id = :id::bigint"),
            new ReachExample(
                    "/transfers/",
                    "update transfer set lead_post = :post where id = :id::bigint",
                    "update transfer set state = 'STOPPED' where id = :id::bigint"),
            new ReachExample(
                    "/approvals/",
                    "update approval set drafter_post = :post where id = :id::bigint",
                    "update approval set state = 'WITHDRAWN' where id = :id::bigint"),
            new ReachExample(
                    "/layout-cases/",
                    "update layout_case set lead_post = :post where id = :id::bigint",
                    "update layout_case set state = 'DISSOLVED' where id = :id::bigint"));

    /** @return その入口の指すものの例。なければ {@code null} */
    static ReachExample of(Endpoint endpoint) {
        return ALL.stream()
                .filter(example -> endpoint.pattern().startsWith(example.prefix() + "{"))
                .findFirst()
                .orElse(null);
    }
}
