/** 工程の遅れ。確定した遅れを、取り消すまで見込みに足す。 */
@NamedInterface("delay")
package jp.michisuji.schedule.delay;

import org.springframework.modulith.NamedInterface;
