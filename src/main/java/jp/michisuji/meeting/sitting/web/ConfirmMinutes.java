package jp.michisuji.meeting.sitting.web;

/** 要旨の確定の入力。書くことはない。 */
public class ConfirmMinutes {}
