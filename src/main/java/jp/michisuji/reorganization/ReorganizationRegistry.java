package jp.michisuji.reorganization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 組織改正の登録簿。ほかで作られた案を、そのまま案として載せる。 */
@Component
public class ReorganizationRegistry {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;

    ReorganizationRegistry(Reorganizations reorganizations, ReorganizationLines lines) {
        this.reorganizations = reorganizations;
        this.lines = lines;
    }

    /** @param source where the plan is printed, or null */
    @Transactional
    public long register(
            String name, LocalDate effectiveOn, String note, String source, List<ReorganizationLine> wanted) {
        long id = reorganizations.add(name, effectiveOn, note, source);
        wanted.forEach(line -> lines.add(id, line));
        return id;
    }
}
