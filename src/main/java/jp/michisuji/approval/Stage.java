package jp.michisuji.approval;

import java.util.List;

/**
 * 段。経路の一区切りで、並ぶ職は同時に承認できる。
 *
 * @param stage 1から数える
 * @param needed 要る承認の数。{@code null} なら全員
 * @param reason 経路の表の行のわけ、又は起案者が加えたわけ
 * @param added 起案者が加えた段
 */
public record Stage(int stage, StageKind kind, Integer needed, String reason, boolean added, List<Step> steps) {

    public Stage {
        steps = List.copyOf(steps);
    }
}
