package jp.michisuji.testing;

import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** 応用の試験の差し替え。替えるのは時計だけで、区役所と道のりの道具を足す。 */
@TestConfiguration
@Import({Office.class, Walk.class, TransferOffice.class, TransferWalk.class, TransferJobs.class, TransferDemands.class})
public class ApplicationTestConfiguration {

    @Bean
    @Primary
    public MovableClock movableClock() {
        return new MovableClock();
    }
}
