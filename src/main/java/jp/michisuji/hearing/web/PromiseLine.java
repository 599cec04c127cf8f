package jp.michisuji.hearing.web;

import jp.michisuji.hearing.Promise;

/**
 * 約束の一行。
 *
 * @param owner 果たす職の名。誰も受け持っていなければ {@code null}
 */
public record PromiseLine(Promise promise, String owner) {}
