package jp.michisuji.access.factor;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * 秘密の箱。データベースに置く秘密を AES-GCM で暗号化する。鍵は設定にだけある。
 *
 * <p>A copy of the database alone, such as a backup, then lets nobody compute a code.
 */
@Component
class SecretBox {

    static final String SETTING = "michisuji.access.secret-key";
    private static final String HOW_TO =
            SETTING + "（環境変数 MICHISUJI_ACCESS_SECRETKEY）に、32バイトの乱数を Base64 で設定してください。例: openssl rand -base64 32";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final BytesEncryptor encryptor;

    SecretBox(@Value("${" + SETTING + ":}") String key, FactorSettings settings) {
        if (key.isBlank() && !settings.requiredRoles().isEmpty()) {
            throw new IllegalStateException(
                    "二段階目の確認を求める役割（michisuji.access.second-factor.required-roles）がありますが、鍵がありません。" + HOW_TO);
        }
        this.encryptor = key.isBlank() ? null : encryptor(key.strip());
    }

    /** False where no key is set: nobody can enrol then. */
    boolean isUsable() {
        return encryptor != null;
    }

    byte[] close(byte[] secret) {
        return demandUsable().encrypt(secret);
    }

    byte[] open(byte[] closed) {
        try {
            return demandUsable().decrypt(closed);
        } catch (IllegalStateException otherKey) {
            throw new IllegalStateException("二段階目の確認の秘密を開けません。" + SETTING + " が、登録した時の鍵と違います。", otherKey);
        }
    }

    private BytesEncryptor demandUsable() {
        if (encryptor == null) {
            throw new IllegalStateException("二段階目の確認の鍵がありません。" + HOW_TO);
        }
        return encryptor;
    }

    private static BytesEncryptor encryptor(String key) {
        SecretKeySpec aes = new SecretKeySpec(decoded(key), "AES");
        return new AesBytesEncryptor(aes, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    private static byte[] decoded(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // 下で、どう書くかを言う
        }
        throw new IllegalStateException("鍵の形が正しくありません。" + HOW_TO);
    }
}
