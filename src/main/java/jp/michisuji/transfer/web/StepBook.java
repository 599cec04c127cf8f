package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.StepRecords.Done;
import jp.michisuji.workflow.WorkItem;

/** 歩みの帳面。様式が何を見せ、済ませたことをどこに記すか。移管とまとめた移転とで違う。 */
interface StepBook {

    /** 様式が参照するもの。書き足せる写しを返す。 */
    Map<String, Object> references(WorkItem task);

    /** @return 添えた資料の識別子。なければ {@code null} */
    Long record(WorkItem task, Done done, Actor actor);

    /** 差戻しを一つ数える。 */
    void returned(WorkItem task);
}
