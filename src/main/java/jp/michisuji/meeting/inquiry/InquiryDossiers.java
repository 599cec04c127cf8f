package jp.michisuji.meeting.inquiry;

import java.util.List;
import java.util.Optional;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;
import jp.michisuji.workflow.Dossier;
import jp.michisuji.workflow.Dossier.Line;
import jp.michisuji.workflow.Dossier.Section;
import jp.michisuji.workflow.Dossiers;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 照会の背景。仕事の傍らに、照会の進みと添えた資料を出す。案件に属する照会でも、案件の背景より先に答える。 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class InquiryDossiers implements Dossiers {

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final InquiryPapers papers;

    InquiryDossiers(Inquiries inquiries, AskedSections sections, InquiryPapers papers) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.papers = papers;
    }

    @Override
    public Optional<Dossier> of(WorkSubject subject) {
        return Inquiry.SUBJECT.equals(subject.type())
                ? Optional.of(dossier(inquiries.get(subject.numericId())))
                : Optional.empty();
    }

    private Dossier dossier(Inquiry inquiry) {
        List<Line> attached = papers.of(inquiry.id()).stream()
                .map(paper -> new Line(paper.title(), paper.sizeInWords(), "/documents/" + paper.id()))
                .toList();
        return new Dossier(
                inquiry.title(),
                "/inquiries/" + inquiry.id(),
                stations(inquiry),
                List.of(new Section("添えられた資料", attached)));
    }

    private List<Station> stations(Inquiry inquiry) {
        List<AskedSection> asked = sections.of(inquiry.id());
        long answered = asked.stream().filter(AskedSection::answered).count();
        boolean collected = inquiry.state() != InquiryState.OPEN || answered == asked.size();
        return List.of(
                new Station(inquiry.kind().label() + "を送る", StationState.DONE, null),
                new Station(
                        "回答を集める",
                        collected ? StationState.DONE : StationState.HERE,
                        asked.size() + "課のうち" + answered + "課が回答"),
                new Station(
                        inquiry.homework() ? "要旨をまとめる" : "回答をまとめる",
                        !collected
                                ? StationState.AHEAD
                                : inquiry.state() == InquiryState.DONE ? StationState.DONE : StationState.HERE,
                        null));
    }
}
