package jp.michisuji.sample;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * 例示の時計の表。本番の表に混ぜないよう、例示モードのときだけ作る。
 *
 * <p>Made beside the migrations, as their role: the application may make no tables.
 */
@Component
@Profile("demo")
class DemoClockTable implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE_OPERATION_FINISH;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(
                    "create table if not exists michisuji.demo_clock (id int primary key check (id = 1), now timestamptz not null)");
        } catch (SQLException e) {
            throw new FlywayException("例示の時計の表を作れません", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "demoClockTable";
    }
}
