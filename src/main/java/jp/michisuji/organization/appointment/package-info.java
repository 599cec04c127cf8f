/** 発令。職が人の手を移るときに、何が起きるかを先に見せ、その日に知らせる。 */
@NamedInterface("appointment")
package jp.michisuji.organization.appointment;

import org.springframework.modulith.NamedInterface;
