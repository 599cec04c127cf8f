package jp.michisuji.access;

/** 引受け。ある職の仕事を、その職に今ある人が引き受けていること。職を離れた人の引受けは、もう数えない。 */
public record Claim(String postCode, String personCode) {}
