/** 工程表。計画・実績・見込みを、同じ時の目盛りの上に並べる。 */
package jp.michisuji.overview.chart;
