package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.audit.ChainHead;
import jp.michisuji.audit.ChainHeads;
import jp.michisuji.audit.ChainVerdict;
import jp.michisuji.audit.ChainVerification;
import jp.michisuji.audit.ChainVerifier;
import jp.michisuji.audit.HeadFile;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * 監査記録を確かめる命令。応用を起こさず、鎖を初めから確かめて終わる。
 *
 * <p>{@code java -jar michisuji.jar --michisuji.verify-audit [--heads=file]}. Exit code 0 when the chain is sound, 1 when
 * it is broken, 2 when it could not be read.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EnableConfigurationProperties(EmbeddedPostgresProperties.class)
@Import({EmbeddedDatabaseConfiguration.class, ChainVerification.class})
public final class VerifyAudit {

    private static final String HEADS = "--heads=";
    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private VerifyAudit() {}

    @Bean
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(arguments)) {
            ChainVerdict verdict = context.getBean(ChainVerifier.class)
                    .verify(heads(context, arguments), count -> out.println("確かめました: " + count + "件"));
            out.println(verdict.words());
            return verdict.isSound() ? SOUND : BROKEN;
        } catch (IOException | RuntimeException e) {
            out.println("監査記録を確かめられません: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static List<ChainHead> heads(ConfigurableApplicationContext context, String[] arguments)
            throws IOException {
        List<ChainHead> heads =
                new ArrayList<>(context.getBean(ChainHeads.class).written());
        for (String word : arguments) {
            if (word.startsWith(HEADS)) {
                heads.addAll(new HeadFile(Path.of(word.substring(HEADS.length()))).readExisting());
            }
        }
        return heads;
    }
}
