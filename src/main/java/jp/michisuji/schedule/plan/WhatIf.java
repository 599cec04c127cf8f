package jp.michisuji.schedule.plan;

import java.time.LocalDate;

/** 仮の変更。開催を動かす、やめる、工程が遅れる、審議が継続になる、主題が止まる。当てても何も書き残さない。 */
public sealed interface WhatIf permits MoveSitting, DropSitting, Delay, HoldOver, Halt {

    /** この変更を当てたあとの状況。 */
    Situation on(Situation situation, LocalDate today);
}
