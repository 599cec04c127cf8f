package jp.michisuji.organization.appointment;

import java.util.Collection;
import java.util.List;

/** 職の抱える仕事。仕事を持つ部屋が、職ごとにどれだけ開いているかを答える。 */
public interface PostWork {

    /**
     * 抱える量。
     *
     * @param claimant code of the person who has claimed them, or null for those nobody has claimed
     */
    record Load(String postCode, String claimant, int tasks) {}

    /** Open ones of these posts; posts without any are left out. */
    List<Load> of(Collection<String> postCodes);
}
