/**
 * 業務移管。支所から部へ移る業務と、その準備・判定・引継ぎ。
 *
 * <p>根の型は、名の初めの語で次の組に分かれる。
 *
 * <ul>
 *   <li>業務の台帳: {@code Duty}, {@code Destination}, {@code Disposition}, {@code Headcount}, {@code SectionPosts}。
 *       見せてよいものだけを読む口は {@code DutySight}、資料の門は {@code WithheldTransferPapers}
 *   <li>移管の一生: {@code Transfer}, {@code NewTransfers}。案件との行き来は {@code ItemTransfers}, {@code ItemsOnRoad}
 *   <li>要ることの決定: {@code Need}, {@code TransferNeeds}, {@code Requirement}, {@code RoadDecisions}
 *   <li>準備の筋: {@code Track}。歩みの記録は {@code StepRecords}, {@code TransferStep}
 *   <li>手順書の筋: {@code Manual}
 *   <li>レイアウトの筋とまとめた移転: {@code Layout}, {@code SeatNeed}, {@code Works}
 *   <li>予算の筋: {@code Budget}, {@code CostKind}, {@code WayOut}, {@code Yen}
 *   <li>人員の筋: {@code Staffing}, {@code PeopleCount}
 *   <li>判定: {@code Readiness}, {@code Missing}, {@code Waiver}
 *   <li>引継ぎ: {@code Handover}, {@code TransferParty}, {@code Confirmations}
 * </ul>
 *
 * <p>例規と周知の筋は、筋に共通の記録のほかに自分の台帳を持たない。
 */
@ApplicationModule(
        displayName = "業務移管",
        allowedDependencies = {
            "shared",
            "calendar",
            "decision",
            "organization",
            "approval",
            "meeting",
            "reform",
            "reform :: timing",
            "workflow",
            "schedule",
            "schedule :: plan",
            "schedule :: programme",
            "audit",
            "access",
            "document",
            "web"
        })
package jp.michisuji.transfer;

import org.springframework.modulith.ApplicationModule;
