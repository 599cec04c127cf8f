package jp.michisuji.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.michisuji.access.web.AccessWebTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/**
 * 利用者と権限の部屋だけの試験。庁内のログイン（LDAP と OIDC）も、二段階目の確認もある設置の形。文脈は一つを分け合う。
 *
 * <p>部長の役割にだけ、二段階目の確認を求める。
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AccessWebTest.House.class,
        // クッキーの設定は本物のサーバーを起こすときにだけ効く。
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "michisuji.access.bcrypt-strength=4",
            "michisuji.access.second-factor.required-roles=DIRECTOR",
            "michisuji.access.secret-key=bWljaGlzdWppLXRlc3Qta2V5LW5vdC1mb3ItdXNlISE=",
            "michisuji.access.group-roles[0].group=michisuji-viewers",
            "michisuji.access.group-roles[0].role=VIEWER",
            "michisuji.access.group-roles[1].group=kaikaku-office",
            "michisuji.access.group-roles[1].role=OFFICE",
            "michisuji.organization.recheck=0s",
            "michisuji.audit.seal-every=1h",
            "spring.flyway.enabled=false",
            "server.servlet.session.cookie.http-only=true",
            "server.servlet.session.cookie.same-site=lax",
            "spring.session.jdbc.initialize-schema=never",
            "spring.session.jdbc.table-name=michisuji.SPRING_SESSION"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = OfficeServers.class)
public @interface AccessHouse {}
