package jp.michisuji.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import jp.michisuji.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SecretBoxTest {

    private static final String KEY = "bWljaGlzdWppLXRlc3Qta2V5LW5vdC1mb3ItdXNlISE=";
    private static final String OTHER = "bWljaGlzdWppLWRlbW8ta2V5LW5vdC1mb3ItdXNlISE=";
    private static final FactorSettings REQUIRED = settings(Map.of());
    private static final FactorSettings FREE = settings(Map.of("michisuji.access.second-factor.required-roles", ""));

    private static FactorSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("michisuji.access.second-factor", FactorSettings.class);
    }

    @Test
    void 設定しなければ_改革担当課長とシステム管理者に求める() {
        assertThat(REQUIRED.requiredRoles()).containsExactlyInAnyOrder(Role.LEAD, Role.ADMIN);
        assertThat(REQUIRED.binds(Set.of(Role.CHIEF, Role.LEAD))).isTrue();
        assertThat(REQUIRED.binds(Set.of(Role.CHIEF))).isFalse();
        assertThat(FREE.requiredRoles()).isEmpty();
    }

    @Test
    void 求めるのに鍵がなければ_起動を断り_どうすればよいかを言う() {
        assertThatThrownBy(() -> new SecretBox(" ", REQUIRED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "鍵がありません", "MICHISUJI_ACCESS_SECRETKEY", "openssl rand -base64 32", "required-roles");
    }

    @Test
    void 求めなければ_鍵がなくても起動し_登録はできない() {
        SecretBox box = new SecretBox("", FREE);

        assertThat(box.isUsable()).isFalse();
        assertThatThrownBy(() -> box.close(new byte[20])).hasMessageContaining("鍵がありません");
    }

    @Test
    void 形の違う鍵は断る() {
        assertThatThrownBy(() -> new SecretBox("short", FREE)).hasMessageContaining("32バイト");
        assertThatThrownBy(() -> new SecretBox("漢字", FREE)).hasMessageContaining("Base64");
    }

    @Test
    void 閉じた秘密は_同じ鍵でだけ開き_毎回違う姿になる() {
        byte[] secret = Totp.drawSecret();
        SecretBox box = new SecretBox(KEY, REQUIRED);
        byte[] closed = box.close(secret);

        assertThat(box.open(closed)).isEqualTo(secret);
        assertThat(closed).isNotEqualTo(box.close(secret));
        assertThat(new String(closed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new SecretBox(OTHER, REQUIRED).open(closed)).hasMessageContaining("登録した時の鍵と違います");
    }
}
