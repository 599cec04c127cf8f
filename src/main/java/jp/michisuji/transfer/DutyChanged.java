package jp.michisuji.transfer;

/** 業務の内容が直された。引継ぎ先と分担、人数が変わったかもしれない。 */
record DutyChanged(long dutyId) {}
