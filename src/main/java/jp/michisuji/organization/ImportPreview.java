package jp.michisuji.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * 取込みの下見。取り込むと起こることと、取り込めないわけ。誤りが一つでもあれば何も取り込まない。
 *
 * @param appointments the appointments before and after
 * @param closable how many 本務 stay open although somebody new takes their place or their holder leaves
 */
public record ImportPreview(
        List<ImportChange> changes, List<ImportProblem> problems, AppointmentPlan appointments, int closable) {

    /** The same with one more problem. */
    public ImportPreview with(ImportProblem problem) {
        return new ImportPreview(
                changes, Stream.concat(problems.stream(), Stream.of(problem)).toList(), appointments, closable);
    }

    public boolean isAcceptable() {
        return problems.isEmpty() && changes.stream().anyMatch(change -> change.kind() != ImportChange.Kind.UNCHANGED);
    }

    public long count(ImportChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Same for the same outcome: what is confirmed must be what was looked at. */
    public String fingerprint() {
        try {
            byte[] outcome = (changes + "\n" + problems).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(outcome));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java の実行環境に SHA-256 がありません", e);
        }
    }
}
