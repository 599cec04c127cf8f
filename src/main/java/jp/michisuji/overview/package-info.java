/** 工程表。全体を見渡す画面。すべての部屋の窓口を読み、誰からも読まれない。 */
@ApplicationModule(displayName = "工程表")
package jp.michisuji.overview;

import org.springframework.modulith.ApplicationModule;
