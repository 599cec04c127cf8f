package jp.michisuji.meeting.paperwork;

import jp.michisuji.meeting.Sitting;

/** 文書の型の作り手。台帳を読み、一つの種類の文書を組む。 */
interface SheetMaker {

    PaperKind kind();

    /** その会議に、この種類の文書があるか。 */
    default boolean fits(Sitting sitting) {
        return true;
    }

    Sheet make(Sitting sitting);
}
