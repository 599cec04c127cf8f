package jp.michisuji.reorganization.web;

import jp.michisuji.organization.OrganizationPart;

/** 継ぐ職の選び。{@code matter} があればその件だけ、なければその職のすべて。 */
public class SuccessorForm {

    private OrganizationPart part = OrganizationPart.POST;
    private String code;
    private String matter;
    private String successor;

    boolean ofMatter() {
        return matter != null && !matter.isBlank();
    }

    String chosen() {
        return successor == null || successor.isBlank() ? null : successor;
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

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
