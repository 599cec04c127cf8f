package jp.michisuji.operations.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 組み込みデータベースの役。表の持ち主（移行だけが使う）と応用とを分け、応用が監査記録を書き換えられないようにする。
 *
 * <p>Neither is a superuser: a hole in the application must not open the machine. What the application may do is granted
 * by the owner after each migration ({@code afterMigrate__grant_application.sql}).
 */
final class DatabaseRoles {

    /** Not the name of our schema: "$user" in a search path would then put the engine's tables there. */
    static final String APPLICATION = "michisuji_app";

    static final String OWNER = "michisuji_owner";

    private final String secret;

    DatabaseRoles(String secret) {
        this.secret = secret;
    }

    /** Each role has a password of its own: to know the application's is not to know the owner's. */
    String passwordOf(String role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java の実行環境に HmacSHA256 がありません", e);
        }
    }

    /** The roles and the database, made where there are none. */
    void settle(JdbcClient admin, String database) {
        admit(admin, OWNER);
        admit(admin, APPLICATION);
        if (has(admin, "select 1 from pg_database where datname = ?", database)) {
            admin.sql("alter database " + database + " owner to " + OWNER).update();
        } else {
            admin.sql("create database " + database + " owner " + OWNER).update();
        }
    }

    /** What the application made when it was the only role becomes the owner's. */
    void takeOver(JdbcClient adminInDatabase) {
        adminInDatabase.sql("reassign owned by " + APPLICATION + " to " + OWNER).update();
    }

    private void admit(JdbcClient admin, String role) {
        String verb = has(admin, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        admin.sql(verb + " role " + role + " login password '" + passwordOf(role) + "'")
                .update();
    }

    private static boolean has(JdbcClient admin, String sql, String name) {
        return !admin.sql(sql).param(name).query().listOfRows().isEmpty();
    }
}
