package jp.michisuji.reform;

import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

@ApplicationTest
class SmokeTest {
    @Test
    void 起動する() {}
}
