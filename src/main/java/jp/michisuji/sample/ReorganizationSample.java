package jp.michisuji.sample;

import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.reorganization.LineKind;
import jp.michisuji.reorganization.ReorganizationLine;
import jp.michisuji.reorganization.ReorganizationRegistry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の組織改正。資料に印刷された令和9年度の組織を、予行の前の案として載せる。 */
@Component
@Profile("demo")
class ReorganizationSample {

    private final ReorganizationRegistry registry;

    ReorganizationSample(ReorganizationRegistry registry) {
        this.registry = registry;
    }

    void load() {
        SampleFiles.Entry file = SampleFiles.document("reorganization_r9");
        registry.register(
                file.text("name"),
                file.date("effective_on"),
                file.text("note"),
                file.text("source"),
                file.entries("lines").stream().map(ReorganizationSample::line).toList());
    }

    private static ReorganizationLine line(SampleFiles.Entry entry) {
        return new ReorganizationLine(
                null,
                LineKind.valueOf(entry.text("kind")),
                OrganizationPart.valueOf(entry.text("part")),
                entry.text("code"),
                entry.text("name"),
                entry.text("above"),
                entry.text("height"),
                entry.text("successor"),
                entry.text("note"),
                entry.flag("supplemented"));
    }
}
