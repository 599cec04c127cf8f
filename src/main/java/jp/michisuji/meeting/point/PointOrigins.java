package jp.michisuji.meeting.point;

import java.util.Optional;

/** 要検討事項の出所の差込口。会議の外で起きた要検討事項がどこから来たかを、起こした業務が答える。 */
public interface PointOrigins {

    /**
     * 出所。
     *
     * @param title 出所の名
     * @param url 出所の画面
     */
    record PointOrigin(String title, String url) {}

    /** @return 会議で出されたものなら空 */
    Optional<PointOrigin> of(long pointId);
}
