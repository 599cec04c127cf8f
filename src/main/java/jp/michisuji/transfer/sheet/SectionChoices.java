package jp.michisuji.transfer.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.transfer.DutySection;

/** 知らない課・部の名の読み方の選択肢。 */
public final class SectionChoices {

    private SectionChoices() {}

    /** 加えること、既にある名と同じこと、支所の課の係であること、の順に。 */
    public static List<Choice> of(List<DutySection> known) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(SectionAnswer.Way.NEW.name()));
        choices.add(choice(SectionAnswer.Way.NEW_STAYING.name()));
        known.forEach(section -> choices.add(choice(SectionAnswer.meaning(SectionAnswer.Way.SAME, section.name()))));
        known.stream()
                .filter(DutySection::staying)
                .forEach(section -> choices.add(choice(SectionAnswer.meaning(SectionAnswer.Way.TEAM, section.name()))));
        return choices;
    }

    private static Choice choice(String meaning) {
        return new Choice(
                meaning, SectionAnswer.parse(meaning).map(SectionAnswer::label).orElseThrow());
    }

    /** 一つの選択肢。 */
    public record Choice(String meaning, String label) {}
}
