package jp.michisuji.hearing;

import java.time.LocalDate;

/**
 * 約束したこと。回答の中で団体に約束し、これから果たすもの。
 *
 * @param ownerPost 果たす職
 */
public record NewPromise(String body, String ownerPost, LocalDate dueOn) {}
