package jp.michisuji.overview.baseline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.baseline.Compared;
import jp.michisuji.overview.baseline.Comparison;
import jp.michisuji.overview.baseline.Comparisons;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 基準計画との比べの画面。動いたものだけに絞れ、表計算のファイルでも受け取れる。 */
@Controller
@Requires(Action.SCHEDULE_READ)
class ComparisonController {

    private static final int PAGE_SIZE = 50;
    private static final String MOVED = "moved";

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** @param only {@code moved} なら、動いたものだけ */
    @GetMapping("/schedule/baselines/{id}")
    String compare(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        Comparison comparison = comparisons.of(id).orElseThrow(NotFoundException::new);
        List<Compared> rows = rows(comparison, only);
        Paging paging = Paging.of(page, PAGE_SIZE, rows.size(), request);
        model.addAttribute("comparison", comparison);
        model.addAttribute(
                "rows", rows.stream().skip(paging.offset()).limit(PAGE_SIZE).toList());
        model.addAttribute("paging", paging);
        model.addAttribute("movedOnly", MOVED.equals(only));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("工程表", "/schedule"),
                        new Crumb("基準計画", "/schedule/baselines"),
                        Crumb.here(comparison.baseline().name())));
        return "overview/baseline";
    }

    @GetMapping("/schedule/baselines/{id}/comparison.xlsx")
    ResponseEntity<byte[]> export(@PathVariable long id, @RequestParam(defaultValue = "") String only) {
        Comparison comparison = comparisons.of(id).orElseThrow(NotFoundException::new);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("基準計画との比較.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ComparisonSheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(ComparisonSheet.of(rows(comparison, only)));
    }

    private static List<Compared> rows(Comparison comparison, String only) {
        return MOVED.equals(only) ? comparison.moved() : comparison.rows();
    }
}
