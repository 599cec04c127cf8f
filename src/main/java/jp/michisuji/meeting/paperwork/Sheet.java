package jp.michisuji.meeting.paperwork;

import java.util.List;
import jp.michisuji.document.print.Block;

/** 文書の型。台帳から一度だけ作り、Word にも印刷にもメールにも同じ段の並びを渡す。 */
public interface Sheet {

    List<Block> blocks();
}
