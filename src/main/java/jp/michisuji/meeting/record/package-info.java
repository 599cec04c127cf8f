/** 会議の最中の記録。議題ごとに結果、要旨、やりとり、決定、意見を、打つそばから残す。 */
package jp.michisuji.meeting.record;
