/** 計画の道筋。図から、計画に載る工程とその前後を読み取る。図を読むほかは、エンジンもデータベースも知らない。 */
@NamedInterface("outline")
package jp.michisuji.schedule.outline;

import org.springframework.modulith.NamedInterface;
