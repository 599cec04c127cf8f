package jp.michisuji.operations.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.operations.Checkup;
import jp.michisuji.operations.JobDesk;
import jp.michisuji.operations.MailDesk;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 運用の入口。健やかさと、人の手を待つものの数。 */
@Controller
@RequestMapping("/operations")
@Requires(Action.OPERATE)
class OperationsController {

    private final Checkup checkup;
    private final JobDesk jobs;
    private final MailDesk mails;
    private final ProcessCatalogue catalogue;

    OperationsController(Checkup checkup, JobDesk jobs, MailDesk mails, ProcessCatalogue catalogue) {
        this.checkup = checkup;
        this.jobs = jobs;
        this.mails = mails;
        this.catalogue = catalogue;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("crumbs", Trail.top());
        model.addAttribute("findings", checkup.findings());
        model.addAttribute("failedJobs", jobs.failed().size());
        model.addAttribute("exhaustedJobs", jobs.exhausted());
        model.addAttribute("mails", MailTab.all(mails.counts()));
        model.addAttribute("hold", mails.hold());
        List<ProcessGroup> processes = ProcessGroup.of(catalogue.versions());
        model.addAttribute("processes", processes);
        model.addAttribute(
                "running", processes.stream().mapToLong(ProcessGroup::running).sum());
        model.addAttribute(
                "runningOnOld",
                processes.stream().mapToLong(ProcessGroup::runningOnOld).sum());
        return "operations/overview";
    }
}
