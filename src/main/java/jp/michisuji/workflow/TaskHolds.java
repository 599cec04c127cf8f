package jp.michisuji.workflow;

import java.util.Optional;

/** 保留の差込口。手続を止めている業務が、止めているわけを答える。止めている間に生まれた仕事も保留になる。 */
public interface TaskHolds {

    /** 主題の行を押さえる。止めるのと、仕事が済んで次が生まれるのとが行き違わない。 */
    void lock(WorkSubject subject);

    /** 主題の行を押さえて答える。 @return 止めていなければ空 */
    Optional<String> reasonFor(WorkSubject subject);
}
