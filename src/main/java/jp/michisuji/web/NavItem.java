package jp.michisuji.web;

/** 案内の一項。 */
public record NavItem(String label, String href, boolean current) {}
