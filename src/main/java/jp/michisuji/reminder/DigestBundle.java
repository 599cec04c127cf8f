package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * 仕事の束。誰にどの調子で知らせるかを決めるものが、みな同じ仕事。何千件あっても、束ごとに一度だけ決める。
 *
 * @param assignee 引き受けた人。まだなら {@code null}
 * @param reminded これまでに期限を知らせた回数
 * @param recent 前のまとめの日より後に届いた
 */
record DigestBundle(
        String postCode,
        String taskKey,
        String assignee,
        LocalDate dueOn,
        int reminded,
        boolean recent,
        List<String> taskIds) {}
