/** 職員向け説明会の画面と様式。 */
package jp.michisuji.hearing.briefing.web;
