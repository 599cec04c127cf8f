package jp.michisuji.operations.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 組み込みのデータベースの設定。
 *
 * @param dataDir データの置き場所。再起動しても残る
 * @param restoreFrom 起動のときに戻す控え。なければ {@code null}
 */
@ConfigurationProperties("michisuji.embedded-postgres")
public record EmbeddedDatabaseProperties(@DefaultValue("data/postgres") Path dataDir, Path restoreFrom) {}
