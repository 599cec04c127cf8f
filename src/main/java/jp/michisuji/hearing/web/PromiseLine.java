package jp.michisuji.hearing.web;

import jp.michisuji.hearing.Promise;

/**
 * 約束の一行。
 *
 * @param owner 果たす職の名
 * @param mayFulfil 今の利用者が、果たしたと記録できるか
 */
public record PromiseLine(Promise promise, String owner, boolean mayFulfil) {}
