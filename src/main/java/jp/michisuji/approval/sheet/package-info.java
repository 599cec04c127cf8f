/** 決裁書。起案と決裁の記録を、起案用紙の形に組んで刷る。 */
package jp.michisuji.approval.sheet;
