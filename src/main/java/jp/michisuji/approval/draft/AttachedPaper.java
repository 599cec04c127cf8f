package jp.michisuji.approval.draft;

import jp.michisuji.approval.ApprovalPaper;
import jp.michisuji.document.StoredDocument;

/** 添付と、書庫にあるその本体。 */
public record AttachedPaper(ApprovalPaper paper, StoredDocument document) {}
