package jp.michisuji.hearing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointDesk;
import org.junit.jupiter.api.Test;

/** 起動のときの約束の引渡し。一つが渡せなくても、製品は起き上がる。 */
class PromiseHandoverFailureTest {

    private final Promises promises = mock(Promises.class);
    private final PointDesk desk = mock(PointDesk.class);

    @Test
    void 一つの約束が渡せなくても_起動は止まらず_ほかの約束は届く() {
        OpenPoint lost = point(1);
        OpenPoint kept = point(2);
        when(promises.all()).thenReturn(List.of(new Promise(7, 8, lost), new Promise(7, 8, kept)));
        doThrow(new IllegalStateException("図がない")).when(desk).follow(eq(lost), any());

        assertThatCode(() -> new PromiseHandover(promises, desk).handOver()).doesNotThrowAnyException();

        verify(desk).follow(eq(kept), any());
    }

    private static OpenPoint point(long id) {
        return new OpenPoint(
                id, "その他", "部会外", null, null, null, "案内図を作り直す", null, "検討中", null, null, null, null, null, 0);
    }
}
