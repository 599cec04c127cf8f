package jp.michisuji.transfer.web;

import jp.michisuji.transfer.TransferParty;

/** 画面に並べる当事者。職は名で言う。 */
record NamedParty(TransferParty party, String postName) {}
