/** 報告書の画面。 */
package jp.michisuji.overview.report.web;
