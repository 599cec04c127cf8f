package jp.michisuji.calendar;

/** 閉庁日の台帳が直された。 */
record ClosedDaysChanged() {}
