package jp.michisuji.reform;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 案件に並ぶ手続の束を、差し込まれたものから集める。 */
@Component
public class Companions {

    private final ObjectProvider<CompanionWork> works;

    Companions(ObjectProvider<CompanionWork> works) {
        this.works = works;
    }

    public List<CompanionWork.Progress> of(long itemId) {
        return works.orderedStream()
                .map(work -> work.of(itemId))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<String> subjectTypes() {
        return works.orderedStream().map(CompanionWork::subjectType).toList();
    }
}
