package jp.michisuji.organization;

/** 不在が入り、変わり、又は終わった。書いたのと同じ取引で知らせる。 */
public record AbsenceChanged(String personCode) {}
