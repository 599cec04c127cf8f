package jp.michisuji.approval.act;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 押すと何が起きるか。承認のボタンの傍らに添える一文を、経路の今から作る。 */
@Component
class WhatFollows {

    private final Organization organization;

    WhatFollows(Organization organization) {
        this.organization = organization;
    }

    /** この職の承認のあと。 */
    String afterApproval(ActScene scene) {
        Stage stage = scene.stage();
        if (!StageProgress.wantsOneMore(stage)) {
            return "同じ段の" + names(others(scene)) + "の承認も待ちます。取り消せません。";
        }
        return scene.isLastStage()
                ? "これで決裁になり、文書に封がされます。起案者に知らせます。取り消せません。"
                : "次は" + names(scene.stage(stage.stage() + 1).steps()) + "に回ります。取り消せません。";
    }

    private static List<Step> others(ActScene scene) {
        return scene.stage().steps().stream()
                .filter(step -> step.id() != scene.step().id() && step.state() == StepState.OPEN)
                .toList();
    }

    private String names(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        organization.findPost(step.postCode()).map(Post::name).orElse(step.postCode()))
                .collect(Collectors.joining("・"));
    }
}
