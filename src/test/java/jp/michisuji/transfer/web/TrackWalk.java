package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.transfer.CostKind;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.WayOut;
import jp.michisuji.web.DateEntry;
import org.springframework.mock.web.MockMultipartFile;

/** 固有の記録がある歩みの済ませ方。様式の入力は画面の部屋のものなので、ここで打つ。 */
public class TrackWalk {

    private final TransferWalk walk;

    public TrackWalk(TransferWalk walk) {
        this.walk = walk;
    }

    /** 一行の経費を積算する。 */
    public void estimate(long transfer, String amount, int year) {
        estimate(transfer, amount, year, null);
    }

    public void estimate(long transfer, String amount, int year, WayOut way) {
        walk.complete(transfer, "経費を積算する", EstimateCosts.class, form -> {
            form.setOutcome("estimate");
            CostRow row = form.getRows().get(0);
            row.setKind(CostKind.LAYOUT);
            row.setWhat("間仕切りの移設");
            row.setAmount(amount);
            row.setYear(year);
            row.setWayOut(way);
            row.setReason(way == null ? null : "要求に間に合わないため");
        });
    }

    public void noCosts(long transfer) {
        walk.complete(transfer, "経費を積算する", EstimateCosts.class, form -> {
            form.setOutcome("none");
            form.setNote("既存の設備で足りる");
        });
    }

    public void request(long transfer, WayOut way) {
        walk.complete(transfer, "予算を要求する", RequestBudget.class, form -> {
            form.setDate(day());
            if (way != null) {
                form.getWays().values().forEach(entry -> {
                    entry.setWayOut(way);
                    entry.setReason("要求に間に合わないため");
                });
            }
        });
    }

    public void assess(long transfer, String outcome, String granted) {
        walk.complete(transfer, "査定結果を記録する", RecordAssessment.class, form -> {
            form.setOutcome(outcome);
            form.setNote("試験のわけ");
            form.setDate(day());
            form.getGranted().replaceAll((line, asked) -> granted == null ? asked : granted);
        });
    }

    public void countPeople(long transfer, String now, String then) {
        walk.complete(
                transfer, "必要人員を出す", CountPeople.class, form -> form.getRows().forEach(row -> {
                    row.setNow(now);
                    row.setThen(then);
                }));
    }

    public void draftAmendment(long transfer) {
        walk.complete(
                transfer,
                "改正案を作る",
                StepInput.class,
                form -> form.setFile(new MockMultipartFile(
                        "file", "新旧対照表.txt", "text/plain", "第1条".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    /** 選ぶだけの歩みを、順に済ませる。{@code steps} は歩みと結果を交互に並べる。 */
    public void through(long transfer, String... steps) {
        for (List<String> step : pairs(steps)) {
            walk.complete(transfer, step.get(0), step.get(1));
        }
    }

    private static List<List<String>> pairs(String... steps) {
        return java.util.stream.IntStream.range(0, steps.length / 2)
                .mapToObj(at -> java.util.Arrays.asList(steps[2 * at], steps[2 * at + 1]))
                .toList();
    }

    private static DateEntry day() {
        return DateEntry.typed("令和8", "5", "1");
    }
}
