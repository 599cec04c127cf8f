/** 工程表の画面。 */
package jp.michisuji.overview.chart.web;
