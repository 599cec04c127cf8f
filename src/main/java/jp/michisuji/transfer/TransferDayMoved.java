package jp.michisuji.transfer;

/** 移管日が動いた。移管日から数えて待つ時計も動かす。 */
public record TransferDayMoved(long transferId) {}
