/** 移管時期等の決定。案件の移す業務の移管日を、決裁で決める。 */
@NamedInterface("timing")
package jp.michisuji.reform.timing;

import org.springframework.modulith.NamedInterface;
