package jp.michisuji.transfer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 移管の準備に加わる全庁の窓口。どの業務の移管でも、協議と審査はこの職に届く。
 *
 * @param finance 財政課長。予算の協議と査定
 * @param personnel 人事課長。定数の協議
 * @param facility 用地・施設担当課長。配置と工事の調整
 * @param legal 例規を審査する職
 */
@ConfigurationProperties("michisuji.transfer-offices")
public record TransferOffices(
        @DefaultValue("zaisei-kacho") String finance,
        @DefaultValue("jinji-kacho") String personnel,
        @DefaultValue("yochi-shisetsu-kacho") String facility,
        @DefaultValue("somu-kacho") String legal) {}
