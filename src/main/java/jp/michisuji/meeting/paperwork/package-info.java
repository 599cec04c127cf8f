/** 会議の文書。次第、要旨、意見・指摘事項一覧、取組の進捗状況表、招集通知を、台帳から一つの型で作り、Word・印刷・メールの三つに出す。 */
@NamedInterface("paperwork")
package jp.michisuji.meeting.paperwork;

import org.springframework.modulith.NamedInterface;
