package jp.michisuji.meeting;

import java.time.LocalDate;

/**
 * 取組の進捗状況表の一行。
 *
 * @param side 部会の検討か、部会外の検討か
 * @param openPoint 要検討事項
 * @param direction 現状・今後の方向性
 * @param status 印刷された状態の言葉（検討中・調査中・検討済・－）
 * @param ownerPost 要検討事項を受け持つ職。決まっていなければ {@code null}
 * @param dueOn 要検討事項をいつまでに検討するか
 * @param processInstanceId 要検討事項を検討する手続の実行
 */
public record ProgressEntry(
        Long id,
        String area,
        String side,
        Long sittingId,
        Long agendaItemId,
        Long itemId,
        String decision,
        String openPoint,
        String direction,
        String status,
        String ownerPost,
        LocalDate dueOn,
        String processInstanceId,
        String source,
        String note,
        int position,
        int version) {}
