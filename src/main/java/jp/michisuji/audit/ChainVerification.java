package jp.michisuji.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** 鎖の検査だけに要る部品。応用を起こさずに確かめる命令が取り込む。 */
@EnableConfigurationProperties(HeadSettings.class)
@Import({ChainVerifier.class, ChainHeads.class})
public final class ChainVerification {

    private ChainVerification() {}
}
