package jp.michisuji.transfer;

import jp.michisuji.approval.Approval;
import jp.michisuji.workflow.WorkSubject;

/** 席を整える単位。一つの業務の移管か、いくつもの業務をまとめた移転。 */
public record LayoutOwner(Kind kind, long id) {

    /** 単位の種類。 */
    public enum Kind {
        TRANSFER("transfer_id", "layout"),
        CASE("case_id", "layout-case");

        private final String column;
        private final String origin;

        Kind(String column, String origin) {
            this.column = column;
            this.origin = origin;
        }

        /** 工事の決裁を求めるときの、求める業務の種類。 */
        String origin() {
            return origin;
        }

        String column() {
            return column;
        }
    }

    public static LayoutOwner transfer(long id) {
        return new LayoutOwner(Kind.TRANSFER, id);
    }

    public static LayoutOwner layoutCase(long id) {
        return new LayoutOwner(Kind.CASE, id);
    }

    /** 工事の決裁を求める業務としての名。 */
    public Approval.Origin origin() {
        return new Approval.Origin(kind.origin(), String.valueOf(id));
    }

    /** 仕事の主題から。 */
    public static LayoutOwner of(WorkSubject subject) {
        return LayoutCase.SUBJECT.equals(subject.type())
                ? layoutCase(subject.numericId())
                : transfer(subject.numericId());
    }
}
