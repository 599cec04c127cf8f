/** 刷り物。段の並びを、Word にも画面にもメールの文にもする。 */
@NamedInterface("print")
package jp.michisuji.document.print;

import org.springframework.modulith.NamedInterface;
