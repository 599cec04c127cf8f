package jp.michisuji;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** 部屋の境。どの部屋がどの部屋を知ってよいかを、各部屋の package-info の言うとおりに守る。 */
class ModularityTest {

    private final ApplicationModules rooms = ApplicationModules.of(Michisuji.class);

    @Test
    void 部屋は知ってよい部屋だけを知り輪を作らない() {
        rooms.verify();
    }
}
