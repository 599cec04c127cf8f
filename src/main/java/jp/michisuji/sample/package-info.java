/** 例示データ。資料の事実を各部屋の窓口から載せ、例示の時計を進める。本番では動かない。 */
@ApplicationModule(displayName = "例示データ")
package jp.michisuji.sample;

import org.springframework.modulith.ApplicationModule;
