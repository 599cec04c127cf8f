package jp.michisuji.meeting.sitting.web;

/** 会議を一つ先へ進める入力。見ていた会議の版。 */
public class CourseForm {

    private int version;

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
