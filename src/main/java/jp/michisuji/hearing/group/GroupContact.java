package jp.michisuji.hearing.group;

/**
 * 連絡先。団体に連絡するときの役職と番号。個人の名は持たない。
 *
 * @param role 連絡先の役職（会長、事務局など）
 */
public record GroupContact(String role, String phone, String mail, String remarks) {

    static final GroupContact NONE = new GroupContact(null, null, null, null);

    public boolean blank() {
        return equals(NONE);
    }
}
