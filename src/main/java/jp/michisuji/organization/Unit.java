package jp.michisuji.organization;

/**
 * 組織。部・総合支所・課・係のひとつ。
 *
 * @param parentCode the unit above, or null at the top
 * @param supplemented true where the papers do not print the unit and the work needed it (補い)
 */
public record Unit(String code, String name, String parentCode, UnitKind kind, boolean supplemented, int sortOrder) {}
