package jp.michisuji.hearing.plan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.hearing.plan.PlanLine;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 計画の検査。案と違えるわけ、説明する職、先に済ませる段階。 */
@Component
class PlanChecks {

    private final Organization organization;

    PlanChecks(Organization organization) {
        this.organization = organization;
    }

    /** 説明できる職。部課の長に限る。 */
    List<Choice> explainers() {
        return organization.posts().stream()
                .filter(post -> post.rank() == Rank.KACHO || post.rank() == Rank.BUCHO)
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    /** 聴取は部会で合意されたあとに始まる。部会の審議に聴取を待たせると、どちらも始まらない。 */
    static List<Choice> stages(List<Stage> road) {
        return road.stream()
                .filter(stage -> stage != Stage.BUKAI)
                .map(stage -> Choice.of(stage.name(), stage.label() + "の前に済ませる"))
                .toList();
    }

    void check(PlanForm form, List<PlanLine> lines, List<Stage> road, Errors errors) {
        Map<Long, PlanLine> known =
                lines.stream().collect(Collectors.toMap(line -> line.group().id(), Function.identity()));
        for (int at = 0; at < form.getRows().size(); at++) {
            PlanRow row = form.getRows().get(at);
            PlanLine line = known.get(row.getGroupId());
            String path = "rows[" + at + "].";
            if (line == null) {
                errors.reject("unknown", "知らない団体が含まれています。画面を開き直してください。");
            } else {
                checkRow(row, line, path, errors);
                checkStage(row, line, road, path, errors);
            }
        }
    }

    private void checkRow(PlanRow row, PlanLine line, String path, Errors errors) {
        String name = line.group().name();
        boolean departs = !line.opened() && row.isHeard() != line.proposed();
        boolean silent = row.getReason() == null || row.getReason().isBlank();
        if (departs && silent && !errors.hasFieldErrors(path + "reason")) {
            String act = row.isHeard() ? "聴くこととする" : "案から外す";
            errors.rejectValue(path + "reason", "missing", name + "を" + act + "理由を入力してください。記録に残ります。");
        }
        if (row.isHeard() && !line.opened() && !mayExplain(row.getExplainingPost())) {
            errors.rejectValue(path + "explainingPost", "unknown", name + "に説明する職を選んでください。");
        }
    }

    private static void checkStage(PlanRow row, PlanLine line, List<Stage> road, String path, Errors errors) {
        String typed = row.getBefore();
        boolean known = typed == null
                || typed.isEmpty()
                || stages(road).stream().anyMatch(stage -> stage.value().equals(typed));
        if (!known) {
            row.setBefore(null);
            errors.rejectValue(
                    path + "before", "unknown", line.group().name() + "を先に済ませる段階を、この案件が部会のあとに通る段階から選んでください。");
        }
    }

    private boolean mayExplain(String post) {
        return explainers().stream().anyMatch(choice -> choice.value().equals(post));
    }

    String postName(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }
}
