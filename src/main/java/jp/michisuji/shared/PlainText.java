package jp.michisuji.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 平文。人が書いた文として保存できる文字だけからなること。
 *
 * <p>U+0000 などの制御文字と対になっていないサロゲートを断る。PostgreSQL は U+0000 を保存できず、
 * 片割れのサロゲートは UTF-8 にできない。空は許す（必須かどうかは別の注釈で言う）。
 */
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** 字数の上限（符号位置で数える）。 */
    int max();

    /** 一行だけか。真なら改行を断る。 */
    boolean line() default false;

    String message() default "{max}字以内で入力してください。使えない文字（制御文字など）は取り除いてください。";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
