/** 業務の取込みと書出し。資料の星取表の形と平らな表の形を読み書きし、台帳との違いを出す。 */
package jp.michisuji.transfer.sheet;
