package jp.michisuji.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 送信の巡り。少しの間を置いて、送る番の来たメールを送る。手で進める時計は、その間だけ巡りを自分で行う。 */
@Component
public class MailRounds {

    private final MailQueue queue;
    private final MailDispatcher dispatcher;
    private final ReentrantLock round = new ReentrantLock();

    MailRounds(MailQueue queue, MailDispatcher dispatcher) {
        this.queue = queue;
        this.dispatcher = dispatcher;
    }

    @Scheduled(fixedDelayString = "${michisuji.mail.poll:2000}")
    void poll() {
        if (round.tryLock()) {
            try {
                dispatcher.dispatch();
            } finally {
                round.unlock();
            }
        }
    }

    /** 巡りを止めて時計を跳ばす。跳んだ時計は、送っている途中の一通を送信確認待ちにしてしまう。 */
    public void pausedDuring(Runnable jump) {
        round.lock();
        try {
            jump.run();
        } finally {
            round.unlock();
        }
    }

    /** 送る番の来たものを、残らず送る。 */
    public void sendAll() {
        while (dispatcher.dispatch()) {
            // 一度に送る数を超えた分が残っている
        }
    }

    /** @return {@code after} より後、{@code until} までに出るメールのうち最も早い時刻 */
    public Optional<Instant> nextAfter(Instant after, Instant until) {
        return queue.nextBetween(after, until);
    }
}
