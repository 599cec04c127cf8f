package jp.michisuji.reminder;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.organization.Person;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegistered;
import jp.michisuji.schedule.DeadlineMove;
import org.springframework.stereotype.Component;

/** 期限の変更の文。何が変わったかと、自分の仕事の期限の前と後。 */
@Component
class ChangeText {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_LINE = 500;

    private final MailSettings settings;

    ChangeText(MailSettings settings) {
        this.settings = settings;
    }

    Letter letter(Person to, ChangeRegistered registered, List<DeadlineMove> moves) {
        Letter letter = Letter.to(
                to, Mail.Kind.CHANGE, "change " + registered.changeId(), subject(moves), body(registered, moves));
        return moves.size() == 1 ? letter.about(moves.get(0).task()) : letter;
    }

    private static String subject(List<DeadlineMove> moves) {
        DeadlineMove first = moves.get(0);
        String words = moves.size() == 1
                ? first.task().step() + "：" + first.task().subject().title()
                : moves.size() + "件の期限が動きました";
        return OneLine.of("【道筋】" + Mail.Kind.CHANGE.opening() + words, LONGEST_SUBJECT);
    }

    private String body(ChangeRegistered registered, List<DeadlineMove> moves) {
        ChangeCause cause = registered.cause();
        return "期限が動きました。\n\n"
                + line("変わったこと", cause.what() + "　" + cause.before() + " → " + cause.after())
                + line("理由", cause.reason())
                + line("変えた人", cause.actor().label())
                + "\n"
                + moves.stream().map(this::lines).collect(Collectors.joining("\n"))
                + "\n変更等調書\n  "
                + settings.baseUrl()
                + "/schedule/changes/"
                + registered.changeId()
                + "\n\n──\nこのメールは、あなたがこれらの仕事を持つ職にあるため、道筋が自動で送りました。返信はできません。\n";
    }

    private String lines(DeadlineMove move) {
        return "・" + OneLine.of(move.task().step() + "：" + move.task().subject().title(), LONGEST_LINE) + "\n"
                + line("  前", move.beforeInWords())
                + line("  後", move.afterInWords())
                + line("  後の期限のわけ", move.after().why())
                + "    " + settings.baseUrl() + "/tasks/" + move.task().taskId() + "\n";
    }

    private static String line(String label, String value) {
        return "  " + label + "：" + OneLine.of(value, LONGEST_LINE) + "\n";
    }
}
