package jp.michisuji.operations.audit;

import java.util.UUID;
import jp.michisuji.audit.AuditEntry;

/**
 * 見せる監査記録の行。
 *
 * @param person the opaque number of the person, or null
 * @param seq sequence number of its seal, or null while it waits for one
 * @param withheld true when the content is not shown to this user and left empty
 */
public record SeenRow(AuditEntry entry, UUID person, Long seq, boolean withheld) {}
