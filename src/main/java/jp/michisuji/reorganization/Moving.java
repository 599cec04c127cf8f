package jp.michisuji.reorganization;

import jp.michisuji.organization.OrganizationPart;

/**
 * 移り。職が持つものの一件が、どの職からどの職へ移るか。
 *
 * @param room what kind of thing it is, as its {@link jp.michisuji.organization.Holdings} calls itself
 * @param rowKey the row within that room
 * @param toCode null where nobody takes it over
 * @param merges true where the successor has such a thing already, or cannot take it, so that it goes
 * @param obstacle why it cannot be moved, or null
 */
public record Moving(
        String room,
        String rowKey,
        String matter,
        String title,
        OrganizationPart part,
        String fromCode,
        String fromName,
        String toCode,
        String toName,
        boolean merges,
        String obstacle) {

    /** True where a split leaves it with the post that has it. */
    public boolean stays() {
        return fromCode.equals(toCode);
    }

    public boolean blocked() {
        return toCode == null || obstacle != null;
    }

    /** The same thing moved in the same way, whatever it is called. */
    String fingerprint() {
        return String.join(
                "\n", room, rowKey, fromCode, String.valueOf(toCode), String.valueOf(merges), String.valueOf(obstacle));
    }
}
