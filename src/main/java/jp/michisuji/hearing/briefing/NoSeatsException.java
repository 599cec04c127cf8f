package jp.michisuji.hearing.briefing;

/** 定員を超える申込み。残りの人数を言って断る。 */
public class NoSeatsException extends RuntimeException {

    NoSeatsException(int left) {
        super(left == 0 ? "満席です。別の回を選んでください。" : "残りは" + left + "人分です。人数を減らすか、別の回を選んでください。");
    }
}
