/** 照会と宿題。一つの問いをいくつもの課に一度に尋ね、回答を並べて読み、まとめる。 */
@NamedInterface("inquiry")
package jp.michisuji.meeting.inquiry;

import org.springframework.modulith.NamedInterface;
