/** 職員向け説明会。回ごとの申込み、公開する資料、質問と回答。 */
package jp.michisuji.hearing.briefing;
