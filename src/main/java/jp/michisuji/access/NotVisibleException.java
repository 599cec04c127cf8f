package jp.michisuji.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 見えないもの。範囲の外にあり、あることも知らせない。 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotVisibleException extends RuntimeException {

    public NotVisibleException(String message) {
        super(message);
    }
}
