package jp.michisuji.overview.web;

import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.operations.Checkup;
import jp.michisuji.operations.JobDesk;
import jp.michisuji.operations.MailDesk;
import jp.michisuji.reminder.Mail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 業務を見ない人のホーム。管理者に、動きの具合と人の手を待つものだけを見せる。 */
@Component
class OperatorHome {

    private final Checkup checkup;
    private final JobDesk jobs;
    private final MailDesk mails;
    private final Permissions permissions;

    OperatorHome(Checkup checkup, JobDesk jobs, MailDesk mails, Permissions permissions) {
        this.checkup = checkup;
        this.jobs = jobs;
        this.mails = mails;
        this.permissions = permissions;
    }

    String fill(LocalDate today, Model model) {
        boolean operates = permissions.allows(Action.OPERATE);
        model.addAttribute("today", today);
        model.addAttribute("operates", operates);
        if (operates) {
            model.addAttribute("findings", checkup.findings());
            model.addAttribute("exhaustedJobs", jobs.exhausted());
            model.addAttribute("failedMails", mails.counts().getOrDefault(Mail.State.FAILED, 0L));
            model.addAttribute("uncertainMails", mails.counts().getOrDefault(Mail.State.UNCERTAIN, 0L));
        }
        return "overview/home-operator";
    }
}
