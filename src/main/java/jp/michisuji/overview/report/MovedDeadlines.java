package jp.michisuji.overview.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 動いた期限。変更等調書のうち、この期のもの。 */
@Component
@Order(5)
class MovedDeadlines implements QuarterPart {

    private static final int MOST = 100;
    private static final List<Integer> WIDTHS = List.of(16, 28, 26, 20, 10);
    private static final List<String> HEAD = List.of("日", "何を", "変更前 → 変更後", "理由", "動いた期限");

    private final ChangeRegister register;
    private final Clock clock;

    MovedDeadlines(ChangeRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Block> of(Quarter quarter) {
        ChangeRegister.Filter filter = new ChangeRegister.Filter(null, null, quarter.first(), quarter.last());
        long count = register.count(filter);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading("動いた期限（変更" + count + "件）"));
        if (count == 0) {
            blocks.add(Lines.of("ありません。"));
        } else {
            blocks.add(Grid.of(WIDTHS, HEAD, rows(filter)));
        }
        if (count > MOST) {
            blocks.add(Lines.of("新しいものから" + MOST + "件を載せました。すべては変更等調書にあります。"));
        }
        return blocks;
    }

    private List<List<String>> rows(ChangeRegister.Filter filter) {
        return register.list(filter, 0, MOST).stream().map(this::row).toList();
    }

    private List<String> row(Change change) {
        return List.of(
                JapaneseDate.format(LocalDate.ofInstant(change.at(), clock.getZone())),
                change.what(),
                text(change.before()) + " → " + text(change.after()),
                Objects.requireNonNullElse(change.reason(), ""),
                change.moved() + "件");
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "—");
    }
}
