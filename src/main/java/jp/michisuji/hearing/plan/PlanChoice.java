package jp.michisuji.hearing.plan;

import java.util.Optional;
import jp.michisuji.meeting.Stage;

/**
 * 計画の選択。一つの団体について、画面で選んだこと。
 *
 * @param reason 案と違えたわけ。違えなければ {@code null}
 * @param explainingPost 説明する職。聴かないなら {@code null}
 * @param before 先に済ませる段階。審議が待たなければ空
 */
public record PlanChoice(long groupId, boolean heard, String reason, String explainingPost, Optional<Stage> before) {}
