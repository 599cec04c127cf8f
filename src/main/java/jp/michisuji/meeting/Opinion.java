package jp.michisuji.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 意見・指摘事項。会議で述べられた意見と、その回答・対応。
 *
 * @param number 会議の表の番号。0 なら、載せるときに次の番号を付ける
 * @param version 二人が同時に直したときに気付くための版
 */
public record Opinion(
        Long id,
        Place place,
        int number,
        Said said,
        Charge charge,
        Reply reply,
        LedTo ledTo,
        Origin origin,
        int version) {

    /**
     * 述べられた所。
     *
     * @param deliberationId 道筋の審議に付いた意見なら、その審議。回答の仕事は審議の手続が出す
     */
    public record Place(Long sittingId, Long deliberationId, Long agendaItemId) {}

    /** 述べられたこと。 */
    public record Said(String body, String speaker) {}

    /**
     * 受持ち。誰がいつまでに答えるか。
     *
     * @param processInstanceId 回答の手続の実行。審議の手続が仕事を出すものでは {@code null}
     */
    public record Charge(String answeringPost, LocalDate dueOn, String processInstanceId) {}

    /**
     * 回答・対応。
     *
     * @param note 対応中のわけ、差し戻したわけ、取り下げたわけ
     * @param checkedAt 事務局が確かめた時刻。確かめる前は {@code null}
     */
    public record Reply(
            OpinionState state, String answer, String answerer, Instant answeredAt, String note, Instant checkedAt) {

        public static Reply none() {
            return new Reply(OpinionState.OPEN, null, null, null, null, null);
        }

        /** 紙の時代に済んだ回答。 */
        public static Reply past(String answer, String answerer, Instant at) {
            boolean answered = answer != null && !answer.isBlank();
            return answered
                    ? new Reply(OpinionState.ANSWERED, answer, answerer, at, null, at)
                    : new Reply(OpinionState.OPEN, null, answerer, null, null, null);
        }
    }

    /** この意見から起きたもの。 */
    public record LedTo(Long itemId, Long agendaItemId, Long entryId) {

        public static LedTo nothing() {
            return new LedTo(null, null, null);
        }
    }

    /**
     * 出どころ。
     *
     * @param legible 原資料が読めるか（yes / partly / no）
     */
    public record Origin(String legible, String note, String source) {

        /** この製品で書いた意見。 */
        public static Origin written() {
            return new Origin("yes", null, null);
        }

        public boolean garbled() {
            return "no".equals(legible);
        }
    }

    /** 会議で述べられたばかりの意見。 */
    public static Opinion raised(Place place, Said said, Charge charge) {
        return new Opinion(null, place, 0, said, charge, Reply.none(), LedTo.nothing(), Origin.written(), 0);
    }

    public Opinion with(Charge changed) {
        return new Opinion(id, place, number, said, changed, reply, ledTo, origin, version);
    }

    public Opinion with(Reply changed) {
        return new Opinion(id, place, number, said, charge, changed, ledTo, origin, version);
    }

    public Opinion with(LedTo changed) {
        return new Opinion(id, place, number, said, charge, reply, changed, origin, version);
    }

    public String body() {
        return said.body();
    }

    public String speaker() {
        return said.speaker();
    }

    public String answeringPost() {
        return charge.answeringPost();
    }

    public OpinionState state() {
        return reply.state();
    }

    public boolean answered() {
        return state() == OpinionState.ANSWERED;
    }

    public String answer() {
        return reply.answer();
    }

    public String answerer() {
        return reply.answerer();
    }

    public String legible() {
        return origin.legible();
    }

    /** 回答の手続が走ったことがあるか。 */
    public boolean running() {
        return charge.processInstanceId() != null;
    }

    /** 対応が済み、事務局が確かめたか、取り下げたか。 */
    public boolean settled() {
        return state() == OpinionState.WITHDRAWN || !state().pending() && reply.checkedAt() != null;
    }

    /** 回答は書かれたが、事務局がまだ確かめていないか。 */
    public boolean unchecked() {
        return !state().pending() && state() != OpinionState.WITHDRAWN && reply.checkedAt() == null;
    }

    /** 「No.5」。 */
    public String label() {
        return "No." + number;
    }
}
