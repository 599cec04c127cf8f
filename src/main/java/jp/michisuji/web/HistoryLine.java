package jp.michisuji.web;

import java.util.List;

/** 履歴の一行。いつ、誰が（職）、何をし、何がどう変わったか。 */
public record HistoryLine(String when, String who, String what, List<String> changes) {}
