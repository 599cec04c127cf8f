package jp.michisuji.reminder;

/**
 * 知らせ。一つの仕事について、何が起きたかと、なぜその人に届くか。
 *
 * @param lead what happened, in whole sentences
 * @param why why this person gets it, ending in 「…ため」
 */
record Notice(Mail.Kind kind, String lead, String why) {}
