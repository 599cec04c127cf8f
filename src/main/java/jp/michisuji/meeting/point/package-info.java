/** 要検討事項。受け持つ職の仕事となり、取組の進捗状況表に載る。 */
@NamedInterface("point")
package jp.michisuji.meeting.point;

import org.springframework.modulith.NamedInterface;
