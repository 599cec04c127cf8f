package jp.michisuji.organization.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** 職ごとの仕事の量。仕事を持つ部屋の答えを合わせたもの。 */
record PostLoads(List<PostWork.Load> all) {

    static PostLoads of(List<PostWork> rooms, Collection<String> posts) {
        return new PostLoads(
                rooms.stream().flatMap(room -> room.of(posts).stream()).toList());
    }

    int open(String post) {
        return all.stream()
                .filter(one -> one.postCode().equals(post))
                .mapToInt(PostWork.Load::tasks)
                .sum();
    }

    int claimedByOthers(String post, Set<String> holders) {
        return all.stream()
                .filter(one -> one.postCode().equals(post))
                .filter(one -> one.claimant() != null && !holders.contains(one.claimant()))
                .mapToInt(PostWork.Load::tasks)
                .sum();
    }
}
