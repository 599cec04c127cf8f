package jp.michisuji.transfer.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.ImportProblem;

/**
 * 業務の取込みの下見。誤りが一つでもあれば何も取り込まない。
 *
 * @param added 新しく加える課・部の名と、支所の組織か
 */
public record DutyPreview(List<DutyChange> changes, List<ImportProblem> problems, Map<String, Boolean> added) {

    public boolean acceptable() {
        return problems.isEmpty() && changes.stream().anyMatch(change -> change.kind() != DutyChange.Kind.UNCHANGED);
    }

    public long count(DutyChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** 同じことが起こるなら同じ。確かめたものだけを取り込むために使う。 */
    public String fingerprint() {
        try {
            byte[] outcome = (changes + "\n" + problems + "\n" + added).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(outcome));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java の実行環境に SHA-256 がありません", absent);
        }
    }
}
