package jp.michisuji.workflow;

import java.util.Optional;

/** 保留の差込口。手続を止めている業務が、止めているわけを答える。止めている間に生まれた仕事も保留になる。 */
public interface TaskHolds {

    /** @return 止めていなければ空 */
    Optional<String> reasonFor(WorkSubject subject);
}
