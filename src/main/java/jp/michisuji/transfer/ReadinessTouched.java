package jp.michisuji.transfer;

/** 移管の準備が動いた。欠けているものが減ったかもしれない。 */
record ReadinessTouched(long transferId) {}
