/** 意見聴取のまとめ。団体と状態と意見と回答を、庁議と議会報告のために並べる。 */
@NamedInterface("summary")
package jp.michisuji.hearing.summary;

import org.springframework.modulith.NamedInterface;
