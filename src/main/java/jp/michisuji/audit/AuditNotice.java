package jp.michisuji.audit;

/**
 * 監査の知らせ。鎖の先頭や異常を、決めた宛先に知らせる出来事。知らせるもとと同じ取引で言う。
 *
 * @param address 宛先
 * @param occasion 同じ知らせを一日に二度出さないための符号
 * @param subject 件名。一行
 * @param text 本文。行に分けた平文
 */
public record AuditNotice(String address, String occasion, String subject, String text) {}
