package jp.michisuji.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** 図から呼べる部品のしるし。これを付けた部品だけが図の式から見える。 */
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessBean {

    /** 図での名。省けば型の名から決まる。 */
    @AliasFor(annotation = Component.class)
    String value() default "";
}
