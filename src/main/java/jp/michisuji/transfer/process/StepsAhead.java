package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.ComingStep;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.workflow.ProcessCatalogue;
import jp.michisuji.workflow.ProcessCatalogue.HumanTask;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * 図の先の作業。
 *
 * <p>図に書かれた順で、いま開いている作業より後のものをみな答える。枝分かれの先で要らなくなるかもしれない作業も、
 * 来るとすればその日になるので、見込みに入れる。
 */
@Component
class StepsAhead {

    /** 期限を数え始める日の種類と、その日。 */
    record From(Anchor anchor, AnchorDate date) {}

    /** 一人ずつに届く仕事の届け先の式と、その人たち。 */
    private static final Map<String, String> EACH =
            Map.of("${noticePost}", "出す側のそれぞれの課長", "${handoverPost}", "当事者のそれぞれの課長");

    private final ProcessCatalogue catalogue;
    private final TransferPosts posts;
    private final Organization organization;
    private final OncePerTransaction<String, List<HumanTask>> known = new OncePerTransaction<>();

    StepsAhead(ProcessCatalogue catalogue, TransferPosts posts, Organization organization) {
        this.catalogue = catalogue;
        this.posts = posts;
        this.organization = organization;
    }

    /** 開いている作業より後。この図の仕事が開いていなければ空。 */
    List<ComingStep> after(List<WorkItem> open, Transfer transfer, String process, From from) {
        List<String> here = open.stream()
                .filter(task -> task.processKey().equals(process))
                .map(WorkItem::taskKey)
                .toList();
        return afterTasks(here, transfer, process, from);
    }

    /** その作業より後。 */
    List<ComingStep> afterTasks(List<String> here, Transfer transfer, String process, From from) {
        List<HumanTask> tasks = tasksOf(process);
        int reached = IntStream.range(0, tasks.size())
                .filter(at -> here.contains(tasks.get(at).key()))
                .max()
                .orElse(tasks.size());
        return steps(tasks.subList(Math.min(reached + 1, tasks.size()), tasks.size()), transfer, process, from);
    }

    /** その図の作業のすべてから、初めのいくつかを除いたもの。 */
    List<ComingStep> from(int skipped, Transfer transfer, String process, From from) {
        List<HumanTask> tasks = tasksOf(process);
        return steps(tasks.subList(Math.min(skipped, tasks.size()), tasks.size()), transfer, process, from);
    }

    private List<HumanTask> tasksOf(String process) {
        return known.get(process, catalogue::humanTasks);
    }

    private List<ComingStep> steps(List<HumanTask> tasks, Transfer transfer, String process, From from) {
        return tasks.stream()
                .map(task -> new ComingStep(
                        process,
                        task.key(),
                        task.name(),
                        transfer.itemId(),
                        transfer.title(),
                        null,
                        postName(task, transfer),
                        from.anchor(),
                        from.date()))
                .toList();
    }

    private String postName(HumanTask task, Transfer transfer) {
        return posts.expected(task.group(), transfer.id())
                .map(code -> organization.findPost(code).map(Post::name).orElse(code))
                .orElseGet(() -> EACH.get(task.group()));
    }
}
