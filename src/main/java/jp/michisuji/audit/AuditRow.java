package jp.michisuji.audit;

import java.util.UUID;

/**
 * 監査記録の一覧の行。記録と、記録に残る職員の番号と、封。
 *
 * @param person the opaque number of the person; null for the system and for rows older than it
 * @param seq sequence number of its seal; null while it waits for one
 */
public record AuditRow(AuditEntry entry, UUID person, Long seq) {}
