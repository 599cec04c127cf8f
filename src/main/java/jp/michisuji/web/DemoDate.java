package jp.michisuji.web;

import java.time.LocalDate;

/**
 * 例示の日付。見出しの帯に出す。
 *
 * @param text 読める形（令和7年9月4日（木）09:00）
 * @param next 進められる最初の日
 */
public record DemoDate(String text, LocalDate next) {}
