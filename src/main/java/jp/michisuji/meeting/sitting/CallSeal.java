package jp.michisuji.meeting.sitting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** 知らせの文の印。見た文と、送る文が同じことを確かめる。 */
public final class CallSeal {

    private CallSeal() {}

    public static String of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
