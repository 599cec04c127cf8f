package jp.michisuji.organization;

/**
 * 職。仕事が属する席で、人は発令によってこれに就く。
 *
 * @param supplemented true where the papers do not print the post and the work needed it (補い)
 */
public record Post(String code, String name, String unitCode, Rank rank, boolean supplemented, int sortOrder) {}
