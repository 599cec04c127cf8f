package jp.michisuji.meeting.paperwork.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.paperwork.Editions;
import jp.michisuji.meeting.paperwork.Leaf;
import jp.michisuji.meeting.paperwork.PaperKind;
import jp.michisuji.meeting.paperwork.Paperwork;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** 会議の文書の一覧と、Word・印刷・メールの三つの出し方。 */
@Controller
@Requires(Action.MEETING_READ)
class PaperworkController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Paperwork paperwork;
    private final Editions editions;
    private final Sittings sittings;
    private final Bodies bodies;
    private final Permissions permissions;

    PaperworkController(
            Paperwork paperwork, Editions editions, Sittings sittings, Bodies bodies, Permissions permissions) {
        this.paperwork = paperwork;
        this.editions = editions;
        this.sittings = sittings;
        this.bodies = bodies;
        this.permissions = permissions;
    }

    @GetMapping("/meetings/{id}/documents")
    String list(@PathVariable long id, Model model) {
        Sitting sitting = sittings.get(id);
        model.addAttribute("crumbs", crumbs(sitting, Crumb.here("文書")));
        model.addAttribute("sitting", sitting);
        model.addAttribute(
                "leaves",
                paperwork.kinds(sitting).stream()
                        .map(kind -> paperwork.leaf(id, kind))
                        .toList());
        model.addAttribute("editions", editions.of(id));
        model.addAttribute("confirmed", sitting.state() == Sitting.State.CONFIRMED);
        model.addAttribute(
                "mayEdit",
                permissions.reaches(
                        Action.EDITION_SEAL, bodies.get(sitting.bodyCode()).secretariatPost()));
        return "meeting/documents";
    }

    @GetMapping("/meetings/{id}/documents/{kind}")
    String print(@PathVariable long id, @PathVariable String kind, Model model) {
        Leaf leaf = leaf(id, kind);
        model.addAttribute(
                "crumbs",
                crumbs(
                        leaf.sitting(),
                        new Crumb("文書", "/meetings/" + id + "/documents"),
                        Crumb.here(leaf.kind().label())));
        model.addAttribute("leaf", leaf);
        return "meeting/leaf";
    }

    @GetMapping("/meetings/{id}/documents/{kind}.docx")
    @ResponseBody
    ResponseEntity<byte[]> docx(@PathVariable long id, @PathVariable String kind) {
        Leaf leaf = leaf(id, kind);
        return file(leaf.fileStem() + ".docx", DOCX, paperwork.docx(leaf));
    }

    @GetMapping("/meetings/{id}/documents/{kind}.txt")
    @ResponseBody
    ResponseEntity<byte[]> mail(@PathVariable long id, @PathVariable String kind) {
        Leaf leaf = leaf(id, kind);
        return file(leaf.fileStem() + ".txt", TEXT, leaf.text().getBytes(StandardCharsets.UTF_8));
    }

    private Leaf leaf(long id, String kind) {
        return paperwork.leaf(id, PaperKind.coded(kind).orElseThrow(NotFoundException::new));
    }

    static List<Crumb> crumbs(Sitting sitting, Crumb... more) {
        var crumbs = new java.util.ArrayList<>(List.of(
                Crumb.home(), new Crumb("会議", "/meetings"), new Crumb(sitting.title(), "/meetings/" + sitting.id())));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
