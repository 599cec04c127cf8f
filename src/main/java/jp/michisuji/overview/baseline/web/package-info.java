/** 基準計画の画面。 */
package jp.michisuji.overview.baseline.web;
