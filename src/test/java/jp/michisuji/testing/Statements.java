package jp.michisuji.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 文の数え方。ある仕事の間に、データベースへ出した文を数える。
 *
 * <p>It listens to what the template says it executes, so that no test needs an application context of its own. The
 * engine's statements do not pass there. Those that keep the session are left out: how often it is saved depends on
 * whether the answer outgrows the buffer. So are those of other threads, which work on their own clock.
 */
public final class Statements {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    private Statements() {}

    public static List<String> during(Runnable work) {
        ListAppender<ILoggingEvent> heard = ofThread(Thread.currentThread());
        Level level = LOGGER.getLevel();
        heard.start();
        LOGGER.addAppender(heard);
        LOGGER.setLevel(Level.DEBUG);
        LOGGER.setAdditive(false);
        try {
            work.run();
        } finally {
            LOGGER.setAdditive(true);
            LOGGER.setLevel(level);
            LOGGER.detachAppender(heard);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("[") && !message.contains("SPRING_SESSION"))
                .toList();
    }

    /** 落ち着いたときの文の数。時々だけ読み直す覚えを数えないよう、四度のうち最も少ないものを答える。 */
    public static int settled(Runnable work) {
        return IntStream.range(0, 4).map(time -> during(work).size()).min().orElseThrow();
    }

    private static ListAppender<ILoggingEvent> ofThread(Thread thread) {
        return new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread() == thread) {
                    super.append(event);
                }
            }
        };
    }
}
