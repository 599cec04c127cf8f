package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutyWordsTest {

    @Test
    void 引継ぎ先の書き方は読んで書くと元に戻る() {
        String text = "支所まちづくり課:町会等;土木管理課";
        assertThat(DestinationText.parse(text))
                .containsExactly(new Destination("支所まちづくり課", "町会等", null), new Destination("土木管理課", null, null));
        assertThat(DestinationText.format(DestinationText.parse(text))).isEqualTo(text);
    }

    @Test
    void 見出しの削除の印を読み分ける() {
        assertThat(Abolition.marked("その他 →削除")).isTrue();
        assertThat(Abolition.unmarked("その他 →削除")).isEqualTo("その他");
        assertThat(Abolition.marked("土木に関すること")).isFalse();
    }
}
