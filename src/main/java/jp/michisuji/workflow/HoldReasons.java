package jp.michisuji.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 保留のわけ。手続を止めうるどの業務にも尋ねる。 */
@Component
class HoldReasons {

    private final Supplier<List<TaskHolds>> holds;

    HoldReasons(ObjectProvider<TaskHolds> holds) {
        this.holds = SingletonSupplier.of(() -> holds.stream().toList());
    }

    /** 主題の行を、仕事の行より先に押さえる。止める人は主題、仕事の順に押さえるので、互いを待ち合わない。 */
    void lock(WorkSubject subject) {
        holds.get().forEach(hold -> hold.lock(subject));
    }

    /** @return 止めていなければ空 */
    Optional<String> of(WorkSubject subject) {
        return holds.get().stream()
                .flatMap(hold -> hold.reasonFor(subject).stream())
                .findFirst();
    }
}
