package jp.michisuji.reorganization;

/** 職ごとの数。その職が持つものが、前に何件あり、後に何件になるか。 */
public record PostCount(String code, String name, int before, int after) {}
