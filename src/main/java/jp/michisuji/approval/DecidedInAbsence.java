package jp.michisuji.approval;

/**
 * 職にある人のいないところで、その職の承認が行われた。後閲がこれを聞く。
 *
 * @param postCode 不在又は欠けた職
 * @param capacity 代決、又は事務取扱・職務代理
 */
public record DecidedInAbsence(long approvalId, long stepId, String postCode, Capacity capacity) {}
