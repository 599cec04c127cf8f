package jp.michisuji.organization.appointment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentPlan;

/** 引渡しの見通しのまとめ。発令の案と、職ごとの引渡しと、数えたもの。 */
public record HandoverForecast(AppointmentPlan plan, List<PostHandover> handovers) {

    public HandoverForecast {
        handovers = List.copyOf(handovers);
    }

    public static HandoverForecast nothing() {
        return new HandoverForecast(new AppointmentPlan(List.of(), List.of()), List.of());
    }

    public long vacancies() {
        return handovers.stream().filter(PostHandover::vacant).count();
    }

    public int openTasks() {
        return handovers.stream().mapToInt(PostHandover::openTasks).sum();
    }

    public int released() {
        return handovers.stream().mapToInt(PostHandover::released).sum();
    }

    /** Appointments that end earlier than ordered because a new one takes their place. */
    public List<Appointment> closed() {
        return plan.written().stream().filter(one -> one.id() != 0).toList();
    }

    /** Same for the same orders and people at the posts: what is confirmed must be what was looked at. */
    public String fingerprint() {
        String gist = plan.touched() + " " + plan.written() + " "
                + handovers.stream().map(PostHandover::gist).toList();
        return UUID.nameUUIDFromBytes(gist.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
