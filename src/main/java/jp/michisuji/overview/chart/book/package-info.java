/** 工程表の表計算のファイル。 */
package jp.michisuji.overview.chart.book;
