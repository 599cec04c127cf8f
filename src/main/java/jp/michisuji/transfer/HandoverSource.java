package jp.michisuji.transfer;

import java.util.List;

/** 引継書の差込口。筋ごとの記録（手順書の版、予算の行など）を持つところが、引き継ぐことを答える。 */
interface HandoverSource {

    List<HandoverItem> itemsFor(Transfer transfer);
}
