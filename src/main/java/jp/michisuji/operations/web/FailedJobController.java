package jp.michisuji.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.operations.JobDesk;
import jp.michisuji.web.Paging;
import jp.michisuji.workflow.FailedJobs.FailedJob;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 失敗した自動処理の画面。 */
@Controller
@RequestMapping("/operations/jobs")
@Requires(Action.JOB_OPERATE)
class FailedJobController {

    private static final int PAGE_SIZE = 20;

    private final JobDesk desk;
    private final ProcessCatalogue catalogue;

    FailedJobController(JobDesk desk, ProcessCatalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        List<FailedJob> failed = desk.failed();
        Paging paging = Paging.of(page, PAGE_SIZE, failed.size(), request);
        model.addAttribute("crumbs", Trail.to("失敗した自動処理"));
        model.addAttribute("jobs", lines(failed.subList(paging.offset(), (int) paging.getTo())));
        model.addAttribute("exhausted", desk.exhausted());
        model.addAttribute("paging", paging);
        return "operations/jobs";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes flash) {
        desk.retry(id);
        flash.addFlashAttribute("success", "自動処理をもう一度試すことにしました。試す時刻は一覧に出ます。うまくいくと一覧から消えます。");
        return "redirect:/operations/jobs";
    }

    private List<JobLine> lines(List<FailedJob> jobs) {
        List<ProcessGroup> processes = jobs.isEmpty() ? List.of() : ProcessGroup.of(catalogue.versions());
        return jobs.stream()
                .map(job -> JobLine.of(job, processes, desk.trace(job.id()).orElse(null)))
                .toList();
    }
}
