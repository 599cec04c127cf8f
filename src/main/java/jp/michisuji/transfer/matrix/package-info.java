/** 星取表を組む。業務と引継ぎ先の表、課・部ごとの出入りと差引。 */
package jp.michisuji.transfer.matrix;
