package jp.michisuji.transfer;

/** 移管の手続が始まった。 */
record TransferBegun(long transferId) {}
