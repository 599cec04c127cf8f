/** 会議の資料。番号と版、決定に使った版、加える・差し替える・直す・削除する。 */
package jp.michisuji.meeting.paper;
