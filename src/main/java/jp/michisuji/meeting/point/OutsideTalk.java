package jp.michisuji.meeting.point;

import java.time.LocalDate;

/** 部会外の打合せ。日と名と、そこで決まったこと。 */
public record OutsideTalk(
        LocalDate date, String name, String area, String decision, String openPoint, String direction) {}
