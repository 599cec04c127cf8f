/** 決裁の決まり。文書番号の形、起案者の決裁、後閲の要否などを、庁が改める。 */
package jp.michisuji.approval.setting;
