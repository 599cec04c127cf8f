package jp.michisuji;

import jp.michisuji.operations.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 道筋。区役所改革の工程と決定を運ぶ応用の入口。 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Michisuji {

    public static void main(String[] args) {
        if (AuditCommand.isAskedBy(args)) {
            System.exit(AuditCommand.run(args, System.out));
        }
        SpringApplication.run(Michisuji.class, args);
    }
}
