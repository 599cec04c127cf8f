package jp.michisuji.meeting;

import java.time.LocalTime;

/** 開催の細目。一回の会議の回・時刻・場所。空の欄は {@code null}、回は印刷の書き方に揃える。 */
public record SittingDetails(String number, String startTime, String endTime, String place) {

    public SittingDetails {
        number = SittingNumber.read(number).map(SittingNumber::words).orElse(filled(number));
        startTime = filled(startTime);
        endTime = filled(endTime);
        place = filled(place);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static SittingDetails of(Sitting sitting) {
        return new SittingDetails(sitting.number(), sitting.startTime(), sitting.endTime(), sitting.place());
    }

    public boolean startMistyped() {
        return SittingTime.mistyped(startTime);
    }

    public boolean endMistyped() {
        return SittingTime.mistyped(endTime);
    }

    /** 始まりのない終わりは、どこにも載らない。 */
    public boolean endsWithoutStart() {
        return startTime == null && endTime != null;
    }

    /** どちらも時刻として読めるときだけ比べる。「本会議終了後」とは比べられない。 */
    public boolean endsBeforeStart() {
        LocalTime start = SittingTime.read(startTime);
        LocalTime end = SittingTime.read(endTime);
        return start != null && end != null && !end.isAfter(start);
    }
}
