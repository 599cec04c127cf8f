package jp.michisuji.schedule;

import java.util.List;

/**
 * 基準日が動いた。会議の日が決まった、延びた、など。
 *
 * @param subjects 動いた日に期限を持つ仕事の主題
 */
public record AnchorMoved(List<Subject> subjects, ChangeCause cause) {

    /** 仕事の主題の種類と識別子。 */
    public record Subject(String type, String id) {

        public static Subject of(String type, long id) {
            return new Subject(type, String.valueOf(id));
        }
    }

    public AnchorMoved {
        subjects = List.copyOf(subjects);
    }
}
