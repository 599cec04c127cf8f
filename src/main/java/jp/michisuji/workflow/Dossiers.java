package jp.michisuji.workflow;

import java.util.Optional;

/** 背景の差込口。仕事の主題について知っている業務が答える。 */
public interface Dossiers {

    Optional<Dossier> of(WorkSubject subject);
}
