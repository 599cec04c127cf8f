/** 所要の表。手続の作業と待ちがどれだけかかるかを、庁で改められる表から答える。 */
@NamedInterface("lead")
package jp.michisuji.schedule.lead;

import org.springframework.modulith.NamedInterface;
