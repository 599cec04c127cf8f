package jp.michisuji.organization;

import java.util.List;

/** 代理の輪。代理の職をたどると、元の職に戻る。 */
public class DeputyCircleException extends RuntimeException {

    private final List<String> circle;

    /** @param circle codes of the posts on the way round, beginning and ending with the same one */
    public DeputyCircleException(List<String> circle) {
        super("代理の順をたどると元の職に戻ります: " + String.join(" → ", circle));
        this.circle = List.copyOf(circle);
    }

    public List<String> circle() {
        return circle;
    }
}
