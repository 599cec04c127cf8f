/** 工程の計算。計画・見込み・余裕を、エンジンもデータベースも知らずに、渡された記録だけから答える。 */
@NamedInterface("plan")
package jp.michisuji.schedule.plan;

import org.springframework.modulith.NamedInterface;
