package jp.michisuji.reorganization;

/**
 * 差し支え。これが残るうちは、改正を確定できない。
 *
 * @param lineId the line it is about, or null where it is about the whole
 */
public record Problem(Long lineId, String message) {

    static Problem of(ReorganizationLine line, String message) {
        return new Problem(line.id(), message);
    }

    static Problem general(String message) {
        return new Problem(null, message);
    }
}
