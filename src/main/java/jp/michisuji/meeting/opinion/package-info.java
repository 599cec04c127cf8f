/** 意見・指摘事項への対応。どの意見にも、受け持つ職と期限と状態があり、回答は事務局が確かめる。 */
package jp.michisuji.meeting.opinion;
