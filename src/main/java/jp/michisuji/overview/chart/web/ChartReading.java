package jp.michisuji.overview.chart.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.overview.chart.ChartDrawing;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.Slice;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.Baseline;
import jp.michisuji.schedule.programme.Baselines;
import jp.michisuji.web.DemoClockView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 工程表の求めの読み取り。画面も印刷もファイルも、同じ求めから同じ工程表を描く。 */
@Component
class ChartReading {

    /**
     * 描いた工程表。
     *
     * @param compared 比べた基準計画。比べていなければ {@code null}
     * @param demo 例示の動作か
     */
    record Drawn(
            Chart chart,
            ChartQuery query,
            List<Baseline> baselines,
            Baseline compared,
            ChartLinks links,
            LocalDate today,
            boolean demo) {}

    private final ChartDrawing drawing;
    private final Baselines baselines;
    private final ObjectProvider<DemoClockView> demo;
    private final Clock clock;

    ChartReading(ChartDrawing drawing, Baselines baselines, ObjectProvider<DemoClockView> demo, Clock clock) {
        this.drawing = drawing;
        this.baselines = baselines;
        this.demo = demo;
        this.clock = clock;
    }

    Drawn draw(ChartRequest request, Slice slice) {
        LocalDate today = LocalDate.now(clock);
        ChartQuery query = request.query(today);
        List<Baseline> kept = baselines.all();
        Optional<Baseline> compared =
                kept.stream().filter(one -> one.id() == request.baselineId()).findFirst();
        Map<StepKey, Span> fixed =
                compared.map(one -> baselines.spans(one.id())).orElse(Map.of());
        return new Drawn(
                drawing.draw(query, fixed, slice),
                query,
                kept,
                compared.orElse(null),
                new ChartLinks(query, compared.map(Baseline::id).orElse(null), request.table()),
                today,
                demo.getIfAvailable() != null);
    }
}
