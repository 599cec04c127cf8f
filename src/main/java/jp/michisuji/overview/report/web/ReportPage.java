package jp.michisuji.overview.report.web;

import java.util.List;
import jp.michisuji.document.print.Printout;
import jp.michisuji.web.Crumb;
import org.springframework.ui.Model;

/**
 * 報告書の一枚の画面。刷れる形で見せ、同じ中身のファイルへ導く。
 *
 * @param about 何についての報告書か（日、会議、四半期）
 * @param xlsx Excel の番地
 * @param docx Word の番地。Word で出さない報告書では {@code null}
 * @param other 同じことの、ほかの詳しさの報告書。なければ {@code null}
 */
record ReportPage(Printout printout, String about, String xlsx, String docx, Other other) {

    /**
     * ほかの詳しさの報告書。
     *
     * @param here いまの紙が何であるかの一文
     * @param onePage いまの紙は、A4 の一枚に収めたものか
     */
    record Other(String label, String href, String here, boolean onePage) {}

    ReportPage(Printout printout, String about, String xlsx, String docx) {
        this(printout, about, xlsx, docx, null);
    }

    public boolean onePage() {
        return other != null && other.onePage();
    }

    String show(Model model) {
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("報告書", "/reports"),
                        Crumb.here(printout.title().equals(about) ? about : printout.title() + "　" + about)));
        model.addAttribute("page", this);
        return "overview/report";
    }
}
