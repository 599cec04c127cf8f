package jp.michisuji.transfer;

import jp.michisuji.workflow.WorkSubject;

/** 席を整える単位。一つの業務の移管か、いくつもの業務をまとめた移転。 */
public record LayoutOwner(Kind kind, long id) {

    /** 単位の種類。 */
    public enum Kind {
        TRANSFER("transfer_id"),
        CASE("case_id");

        private final String column;

        Kind(String column) {
            this.column = column;
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

    /** 仕事の主題から。 */
    public static LayoutOwner of(WorkSubject subject) {
        return LayoutCase.SUBJECT.equals(subject.type())
                ? layoutCase(subject.numericId())
                : transfer(subject.numericId());
    }
}
