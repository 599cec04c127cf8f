package jp.michisuji.testing;

/** 図の巡り。業務の図を、どの終わりも境界イベントも一度は通るように歩く。 */
public interface DiagramTour {

    /** 何の図を巡るか。落ちたときに読む名。 */
    String name();

    void walk();
}
