package jp.michisuji.approval;

import java.time.Instant;

/**
 * 起案。決裁の経路に回す一つの案と、その今。
 *
 * @param number 文書番号。回議に付すまで {@code null}
 * @param category 決裁区分の符号。経路の表の入力になる
 * @param amount 金額（円）。金額のない案では {@code null}
 * @param instruction あらかじめ受けた指示。なければ {@code null}
 * @param itemId 属する改革案件。属さなければ {@code null}
 * @param origin この起案を呼んだ手続。人が自分で起案したものは {@code null}
 * @param edition 回議に付した版。付す前は0
 * @param stage 今の段。回議していない間は0
 * @param closingReason 却下・取下げのわけ
 * @param source 取り込んだ案の典拠（資料と行）。なければ {@code null}
 * @param revision 二人が同時に直したときに気付くための版
 */
public record Approval(
        long id,
        Integer fiscalYear,
        Integer serial,
        String number,
        ApprovalState state,
        Text text,
        String drafterPost,
        String drafterPerson,
        Long itemId,
        Origin origin,
        Long copiedFrom,
        int edition,
        int stage,
        String processInstanceId,
        Instant draftedAt,
        Instant sentAt,
        Instant closedAt,
        String closingReason,
        String source,
        int revision) {

    /** 仕事と記録の、主題の種類。 */
    public static final String SUBJECT = "approval";

    /** 呼んだ手続がなくなって閉じたときの、わけ。 */
    public static final String CALLED_OFF = "求めた業務が取りやめになったため";

    /**
     * 文面。版に写され、封をされる記載のすべて。
     *
     * @param urgent 急施を要する
     */
    public record Text(
            String subject,
            String body,
            String category,
            Long amount,
            Retention retention,
            Disclosure disclosure,
            Weight weight,
            boolean urgent,
            String instruction) {}

    /** 呼んだ手続の主題。 */
    public record Origin(String type, String id) {}

    /** 番号のある件名（「7港区改第12号　移管時期等の決定」）。下書きは件名だけ。 */
    public String name() {
        return number == null ? text.subject() : number + "　" + text.subject();
    }
}
