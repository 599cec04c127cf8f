package jp.michisuji.overview.home;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** 欠けてもよい部分。すべての部屋を読む工程表が計算できないときも、ホームは開き、届いた仕事へ行ける。 */
public final class SparedPart {

    private static final Logger LOG = LoggerFactory.getLogger(SparedPart.class);

    private SparedPart() {}

    /**
     * @param name 記録に残す、部分の名
     * @return 組めなければ空。わけは記録に残す
     */
    public static <T> Optional<T> of(String name, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (AccessDeniedException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            LOG.error("ホームの「{}」を組めません。ほかの部分だけで開きます", name, broken);
            return Optional.empty();
        }
    }
}
