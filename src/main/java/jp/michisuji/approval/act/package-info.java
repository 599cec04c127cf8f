/** 決裁の行為。承認・差戻し・却下・代決・引上げ・振替・引戻し・取下げを、一つずつの小さな型にする。 */
@NamedInterface("act")
package jp.michisuji.approval.act;

import org.springframework.modulith.NamedInterface;
