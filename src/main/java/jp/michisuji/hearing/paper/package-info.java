/** 説明資料の決裁。決裁を経て使うこととした資料を起案の下書きにし、その結果を聴取に見せる。 */
package jp.michisuji.hearing.paper;
