package jp.michisuji.hearing.group.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jp.michisuji.hearing.group.GroupContact;
import jp.michisuji.shared.PlainText;

/** 連絡先の入力。個人の名は書かない。 */
public class ContactForm {

    @PlainText(max = 50, line = true)
    private String role;

    @Pattern(regexp = "\\s*[0-9０-９+()（）\\-－ー 　]{0,30}\\s*", message = "電話番号は、数字とハイフンで30字以内で入力してください。")
    private String phone;

    @PlainText(max = 200, line = true)
    @Email(message = "メールアドレスの書き方が正しくありません。")
    private String mail;

    @PlainText(max = 500)
    private String remarks;

    void show(GroupContact contact) {
        role = contact.role();
        phone = contact.phone();
        mail = contact.mail();
        remarks = contact.remarks();
    }

    GroupContact contact() {
        return new GroupContact(stripped(role), stripped(phone), stripped(mail), stripped(remarks));
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
