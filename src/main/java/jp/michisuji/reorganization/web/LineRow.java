package jp.michisuji.reorganization.web;

import java.util.List;

/** 画面の改正の一行。 */
record LineRow(
        long id,
        String kind,
        String part,
        String what,
        String code,
        String says,
        String note,
        boolean supplemented,
        boolean giving,
        List<String> problems) {}
