package jp.michisuji.reminder;

import java.lang.management.ManagementFactory;

/** 節点。動いている節点のどれとも重ならない名（プロセス番号@ホスト名）を持つ。 */
final class Node {

    static final String NAME = ManagementFactory.getRuntimeMXBean().getName();

    private Node() {}
}
