package jp.michisuji.meeting.opinion;

import java.util.List;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import org.springframework.stereotype.Component;

/** 意見から起きる要検討事項。検討事項とした意見を、取組の進捗状況表に一行として載せる。 */
@Component
public class OpinionPoints {

    private static final String BUKAI = "部会";
    private static final String UNDER_REVIEW = "検討中";

    private final ProgressTable progress;

    OpinionPoints(ProgressTable progress) {
        this.progress = progress;
    }

    /** 表にある分野。 */
    public List<String> areas() {
        return progress.all().stream().map(ProgressEntry::area).distinct().toList();
    }

    /** 要検討事項を載せ、意見から辿れるようにする。 */
    Opinion raised(Opinion it, String area) {
        long entry = progress.add(new ProgressEntry(
                null,
                area,
                BUKAI,
                it.place().sittingId(),
                it.place().agendaItemId(),
                it.ledTo().itemId(),
                null,
                it.answer(),
                null,
                UNDER_REVIEW,
                it.answeringPost(),
                it.charge().dueOn(),
                null,
                null,
                "意見・指摘事項 " + it.label() + " から",
                position(),
                0));
        return it.with(new Opinion.LedTo(it.ledTo().itemId(), it.ledTo().agendaItemId(), entry));
    }

    private int position() {
        return progress.all().stream().mapToInt(ProgressEntry::position).max().orElse(0) + 1;
    }
}
