package jp.michisuji.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * 片付けた区役所。同じデータベースを使う次の試験に、仕事と、進んだ時計と、座ったままの人を残さない。
 *
 * <p>どの組がどの組のあとに来るかは決まっていない。残った仕事は、次の試験の数に混じり、工程表を引くのを遅くする。
 */
class TidyOffice implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext house = SpringExtension.getApplicationContext(context);
        house.getBean(Office.class).leave();
        house.getBean(MovableClock.class).reset();
        house.getBean(WorkTables.class).empty();
    }
}
