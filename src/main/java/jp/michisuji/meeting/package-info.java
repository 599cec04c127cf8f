/**
 * 会議体。会議の開催、議題、資料、結果、意見と回答。
 *
 * <p>根には、会議体（{@code Body}）、開催（{@code Sitting}）、次第（{@code Agenda}）、審議（{@code Deliberation}）と、その記録の台帳がある。
 * 会議を動かす仕事は、次の小部屋に分かれる。
 *
 * <ul>
 *   <li>{@code sitting}: 招集から要旨の確定まで。状態の移りと、構成員による要旨の確認
 *   <li>{@code record}: 会議中の記録。欄ごとの保存と、かち合いの見せ方
 *   <li>{@code paper}: 会議の資料とその版
 *   <li>{@code paperwork}: 次第・要旨などの文書
 *   <li>{@code point}: 要検討事項と、取組の進捗状況表
 *   <li>{@code opinion}: 意見・指摘事項と回答
 *   <li>{@code inquiry}: 照会と宿題
 * </ul>
 */
@ApplicationModule(
        displayName = "会議体",
        allowedDependencies = {
            "shared",
            "organization",
            "calendar",
            "workflow",
            "schedule",
            "schedule :: plan",
            "schedule :: programme",
            "audit",
            "access",
            "document",
            "document :: print",
            "web"
        })
package jp.michisuji.meeting;

import org.springframework.modulith.ApplicationModule;
