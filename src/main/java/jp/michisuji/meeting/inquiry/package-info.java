/** 照会と宿題。一つの問いをいくつもの課に一度に尋ね、回答を並べて読み、まとめる。 */
package jp.michisuji.meeting.inquiry;
