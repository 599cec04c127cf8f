/** 基準計画との比べ。留めた計画と今日の計画・見込みの違いを、件ごとに言う。 */
package jp.michisuji.overview.baseline;
