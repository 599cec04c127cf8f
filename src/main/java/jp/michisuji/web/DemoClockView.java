package jp.michisuji.web;

import java.time.LocalDateTime;

/** 例示の時計の見え方。例示モードのときだけ Bean があり、見出しの帯に出る。 */
public interface DemoClockView {

    LocalDateTime now();
}
