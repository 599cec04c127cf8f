package jp.michisuji.hearing;

/** 実施したか、実施しないと決まった。これより先に同席を求めることはない。 */
record HearingSettled(long hearingId) {}
