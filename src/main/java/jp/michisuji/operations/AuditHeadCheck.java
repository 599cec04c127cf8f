package jp.michisuji.operations;

import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.audit.ChainHead;
import jp.michisuji.audit.ChainHeads;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 鎖の先頭の書出しの健診。外のファイルが、控えに追いついているか。 */
@Component
@Order(7)
class AuditHeadCheck implements HealthCheck {

    private final ChainHeads heads;

    AuditHeadCheck(ChainHeads heads) {
        this.heads = heads;
    }

    @Override
    public Part part() {
        return Part.AUDIT_HEAD;
    }

    @Override
    public Finding look() {
        if (!heads.exported()) {
            return new Finding(
                    part(), Condition.OFF, "ファイルに書き出していません。書き出すと、末尾が切り取られても分かります（MICHISUJI_AUDIT_HEAD_FOLDER）。");
        }
        Optional<LocalDate> kept = heads.latest().map(ChainHead::day);
        Optional<LocalDate> filed = heads.lastFiled();
        if (kept.isPresent() && filed.filter(day -> !day.isBefore(kept.get())).isEmpty()) {
            return Finding.bad(part(), JapaneseDate.format(kept.get()) + "の先頭をファイルに書けていません。置き場所の権限と空きを確かめてください。");
        }
        return Finding.good(
                part(),
                filed.map(day -> JapaneseDate.format(day) + "の分まで書き出しました。").orElse("まだ書き出すものがありません。"));
    }
}
