/** 起案。下書きを書き、資料を添え、経路に加え、番号と版を付けて回議に付す。 */
@NamedInterface("draft")
package jp.michisuji.approval.draft;

import org.springframework.modulith.NamedInterface;
