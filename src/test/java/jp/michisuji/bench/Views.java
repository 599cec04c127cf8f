package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.michisuji.testing.Visitor;

/**
 * 画面を続けて開いた時間と、その大きさ。
 *
 * @param megabytes 送られた本文の大きさ
 */
record Views(Samples times, double megabytes) {

    /** 半分の数だけ温めてから、{@code count} 回開く。 */
    static Views of(Visitor reader, String path, int count) {
        Samples times = new Samples();
        Visitor.Page page = null;
        for (int view = -count / 2; view < count; view++) {
            long began = System.nanoTime();
            page = reader.get(path);
            if (view >= 0) {
                times.add(Samples.since(began));
            }
        }
        assertThat(page.status()).isEqualTo(200);
        return new Views(times, page.body().getBytes(StandardCharsets.UTF_8).length / 1e6);
    }
}
