/** 発令の窓口。権限を確かめて発令を書き、その日の改まりを知らせ、記録に残す。 */
@NamedInterface("appointment")
package jp.michisuji.access.appointment;

import org.springframework.modulith.NamedInterface;
