package jp.michisuji.meeting.sitting;

import java.time.LocalDate;
import jp.michisuji.meeting.Sitting;

/** 招集の知らせの文の差込口。文書を組むところが、招集通知と同じ文を答える。 */
public interface CallNotice {

    /**
     * 日時、場所、議題、資料を知らせる文。
     *
     * @param on 文に記す、知らせる日
     */
    String of(Sitting sitting, LocalDate on);
}
