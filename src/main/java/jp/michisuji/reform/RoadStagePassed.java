package jp.michisuji.reform;

import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;

/**
 * 案件が道筋の一つの段階を通り終えた。了承されて先へ進むか、差し戻された。
 *
 * @param remandTo 差戻し先。差戻しでなければ {@code null}
 */
public record RoadStagePassed(long itemId, Stage stage, Result result, Stage remandTo) {}
