package jp.michisuji.reorganization.web;

import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.reorganization.LineKind;
import jp.michisuji.reorganization.ReorganizationLine;
import jp.michisuji.shared.PlainText;
import org.springframework.validation.Errors;

/** 改正の一行の入力。種類と対象によって、要る欄が違う。 */
public class LineForm {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private LineKind kind;
    private OrganizationPart part;
    private String code;

    @PlainText(max = 100, line = true)
    private String name;

    private String aboveCode;
    private String height;
    private String successorCode;

    @PlainText(max = 500)
    private String note;

    boolean chosen() {
        return kind != null && part != null;
    }

    void check(Errors errors) {
        if (!chosen()) {
            errors.reject("kind", "改正の種類と、組織か職かを選んでください。");
            return;
        }
        demand(errors, "code", code, kind == LineKind.OPEN ? "コードを入力してください。" : part.label() + "を選んでください。");
        if (code != null && !code.isBlank() && !code.matches(CODE)) {
            errors.rejectValue("code", "code", "コードは、英数字で始まる64字までの英数字・ハイフン・下線・点にしてください。");
        }
        if (kind.hasName()) {
            demand(errors, "name", name, "新しい名称を入力してください。");
        }
        checkPlace(errors);
    }

    private void checkPlace(Errors errors) {
        boolean optional = kind == LineKind.OPEN && part == OrganizationPart.UNIT;
        if (kind.hasPlace() && !optional) {
            demand(errors, "aboveCode", aboveCode, "置く先の組織を選んでください。");
        }
        if (kind == LineKind.OPEN && !heightKnown()) {
            errors.rejectValue("height", "height", (part == OrganizationPart.UNIT ? "種別" : "職位") + "を選んでください。");
        }
    }

    private boolean heightKnown() {
        Enum<?>[] known = part == OrganizationPart.UNIT ? UnitKind.values() : Rank.values();
        return java.util.Arrays.stream(known).anyMatch(each -> each.name().equals(height));
    }

    private static void demand(Errors errors, String field, String value, String message) {
        if (value == null || value.isBlank()) {
            errors.rejectValue(field, "missing", message);
        }
    }

    /** 種類に要らない欄は、打たれていても捨てる。 */
    ReorganizationLine line() {
        return new ReorganizationLine(
                null,
                kind,
                part,
                code.strip(),
                kind.hasName() ? name.strip() : null,
                kind.hasPlace() ? filled(aboveCode) : null,
                kind == LineKind.OPEN ? height : null,
                kind.hasSuccessor() ? filled(successorCode) : null,
                filled(note),
                false);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public LineKind getKind() {
        return kind;
    }

    public void setKind(LineKind kind) {
        this.kind = kind;
    }

    public OrganizationPart getPart() {
        return part;
    }

    public void setPart(OrganizationPart part) {
        this.part = part;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAboveCode() {
        return aboveCode;
    }

    public void setAboveCode(String aboveCode) {
        this.aboveCode = aboveCode;
    }

    public String getHeight() {
        return height;
    }

    public void setHeight(String height) {
        this.height = height;
    }

    public String getSuccessorCode() {
        return successorCode;
    }

    public void setSuccessorCode(String successorCode) {
        this.successorCode = successorCode;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
