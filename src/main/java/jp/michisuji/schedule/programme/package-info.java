/** 全体の工程。各業務から主題と実績と動かせない日を集め、計画と見込みを一度に計算する。 */
@NamedInterface("programme")
package jp.michisuji.schedule.programme;

import org.springframework.modulith.NamedInterface;
