package jp.michisuji.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 自分への付与の断り。管理者が自分に与えようとしたので、受け取らない。 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class OwnGainException extends RuntimeException {

    public OwnGainException() {
        super("管理者は、自分や自分の職に役割・発令・代理・パスワードを与えられません。別の管理者に頼んでください。");
    }
}
