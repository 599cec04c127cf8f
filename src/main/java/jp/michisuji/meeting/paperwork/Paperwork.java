package jp.michisuji.meeting.paperwork;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.Calling;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;

/** 会議の文書を組む。求められるたびに、今の台帳から組む。 */
@Component
public class Paperwork {

    private final Sittings sittings;
    private final Editions editions;
    private final Calling calling;
    private final Map<PaperKind, SheetMaker> makers;

    Paperwork(Sittings sittings, Editions editions, Calling calling, List<SheetMaker> makers) {
        this.sittings = sittings;
        this.editions = editions;
        this.calling = calling;
        this.makers = makers.stream().collect(Collectors.toMap(SheetMaker::kind, Function.identity()));
    }

    /** その会議にある文書の種類。 */
    public List<PaperKind> kinds(Sitting sitting) {
        return Stream.of(PaperKind.values())
                .filter(kind -> makers.get(kind).fits(sitting))
                .toList();
    }

    /**
     * 組む。確定した会議の、納めた版と同じ中身なら、その版と印す。
     *
     * @throws NotFoundException その会議にない文書である
     */
    public Leaf leaf(long sittingId, PaperKind kind) {
        Sitting sitting = sittings.get(sittingId);
        SheetMaker maker = makers.get(kind);
        if (!maker.fits(sitting)) {
            throw new NotFoundException();
        }
        Leaf draft = new Leaf(kind, sitting, Leaf.DRAFT, maker.make(sitting).blocks());
        return kind.sealed() ? sealed(draft) : called(draft);
    }

    /** Word 文書。 */
    public byte[] docx(Leaf leaf) {
        return leaf.printout().docx();
    }

    private Leaf sealed(Leaf draft) {
        return editions.latest(draft.sitting().id(), draft.kind())
                .filter(edition -> edition.fingerprint().equals(draft.fingerprint()))
                .map(edition -> draft.marked("（" + edition.label() + "）"))
                .orElse(draft);
    }

    /** 招集通知は、招集すれば案ではない。そのあと変わったことがあれば、改めて招集するまで案に戻る。 */
    private Leaf called(Leaf draft) {
        Sitting sitting = draft.sitting();
        return sitting.state() == Sitting.State.PLANNED || calling.outdated(sitting) ? draft : draft.marked("");
    }
}
