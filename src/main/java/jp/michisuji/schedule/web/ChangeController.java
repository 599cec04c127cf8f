package jp.michisuji.schedule.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.web.Choice;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 変更等調書の画面。 */
@Controller
@Requires(Action.CHANGE_READ)
class ChangeController {

    private static final int PAGE_SIZE = 30;

    private final ChangeRegister register;
    private final ChangeSheet sheet;
    private final Organization organization;

    ChangeController(ChangeRegister register, ChangeSheet sheet, Organization organization) {
        this.register = register;
        this.sheet = sheet;
        this.organization = organization;
    }

    @GetMapping("/schedule/changes")
    String list(
            @ModelAttribute("filter") ChangeFilter filter,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(page, PAGE_SIZE, register.count(filter.filter()), request);
        model.addAttribute("crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("変更等調書", null)));
        model.addAttribute("changes", register.list(filter.filter(), paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute(
                "kinds",
                Arrays.stream(ChangeCause.Kind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
        return "schedule/changes";
    }

    @GetMapping("/schedule/changes/{id}")
    String show(@PathVariable long id, Model model) {
        Change change = register.find(id).orElseThrow(NotFoundException::new);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("変更等調書", "/schedule/changes"),
                        new Crumb(change.what(), null)));
        model.addAttribute("change", change);
        model.addAttribute("lines", register.lines(id));
        model.addAttribute("posts", posts());
        return "schedule/change";
    }

    /** 絞り込んだままの調書を、表計算のファイルで受け取る。 */
    @GetMapping("/schedule/changes.xlsx")
    ResponseEntity<byte[]> export(@ModelAttribute("filter") ChangeFilter filter) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("変更等調書.xlsx", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ChangeSheet.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(sheet.of(filter.filter(), posts()));
    }

    private Map<String, String> posts() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }
}
