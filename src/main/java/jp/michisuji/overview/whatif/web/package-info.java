/** 仮の変更の画面。 */
package jp.michisuji.overview.whatif.web;
