package jp.michisuji.approval;

/**
 * 添付。
 *
 * @param fromEdition 初めて付いた版
 * @param toEdition 付いていた最後の版。今も付いていれば {@code null}
 * @param replaces 差し替えた前の添付。なければ {@code null}
 */
public record ApprovalPaper(
        long id, long documentId, String title, int position, int fromEdition, Integer toEdition, Long replaces) {}
