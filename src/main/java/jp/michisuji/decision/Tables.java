package jp.michisuji.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.decision.TableVersion.State;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.shared.Remembered;
import jp.michisuji.web.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** 決定表の書庫。いま使っている表を答える。庁で改めた版があればそれ、なければ配られた表である。 */
@Component
public class Tables {

    private final TableVersions versions;
    private final SingletonSupplier<Map<String, TableGuide>> guides;
    private final Map<String, DecisionTable> packed = new ConcurrentHashMap<>();
    private final Map<String, Remembered<Current>> current = new ConcurrentHashMap<>();
    private final OncePerTransaction<String, Optional<Long>> effective = new OncePerTransaction<>();

    /** いま使っている表と、庁で改めた版ならその識別子。 */
    private record Current(Optional<Long> version, DecisionTable table) {}

    Tables(TableVersions versions, ObjectProvider<TableGuide> guides) {
        this.versions = versions;
        this.guides = SingletonSupplier.of(
                () -> guides.orderedStream().collect(Collectors.toMap(TableGuide::key, Function.identity())));
    }

    /** いま使っている表。取引の中では、他の節点が替えたばかりの表も見る。古い表で数えた期限は、誰も数え直さない。 */
    public DecisionTable current(String key) {
        Remembered<Current> known = current.computeIfAbsent(key, wanted -> new Remembered<>(() -> load(wanted)));
        boolean counting = TransactionSynchronizationManager.isActualTransactionActive();
        boolean stale = counting && !known.get().version().equals(effective.get(key, versions::effective));
        return (stale ? known.reload() : known.get()).table();
    }

    private Current load(String key) {
        DecisionTable packedTable = packed(key);
        return versions.in(key, State.EFFECTIVE)
                .map(version -> new Current(Optional.of(version.id()), DecisionTable.read(version.xml())))
                .orElseGet(() -> new Current(Optional.empty(), packedTable));
    }

    /** この版の製品に入っている表。 */
    public DecisionTable packed(String key) {
        return packed.computeIfAbsent(
                key, wanted -> DecisionTable.read(text(guide(wanted).resource())));
    }

    /** 配られた表が、いま使っている版を改めたときから変わったか。変わっても、使っている版を上書きしない。 */
    public boolean packedChanged(String key) {
        String now = fingerprint(packed(key).xml());
        return versions.in(key, State.EFFECTIVE)
                .filter(version -> !version.packedSha256().equals(now))
                .isPresent();
    }

    public List<TableGuide> guides() {
        return guides.obtain().values().stream()
                .sorted(java.util.Comparator.comparing(TableGuide::key))
                .toList();
    }

    /** @throws NotFoundException その表がない */
    public TableGuide guide(String key) {
        return Optional.ofNullable(guides.obtain().get(key)).orElseThrow(NotFoundException::new);
    }

    /** 取引の中で替えたら、その取引の中からもう新しい表が見える。 */
    @EventListener
    @Order(0)
    void seeInside(TableAdopted adopted) {
        effective.forget(adopted.key());
        forget(adopted.key());
    }

    /** 取り消された取引の表を覚えていないように、終わったあとにも捨てる。 */
    @TransactionalEventListener(phase = org.springframework.transaction.event.TransactionPhase.AFTER_COMPLETION)
    void forgetAfter(TableAdopted adopted) {
        forget(adopted.key());
    }

    private void forget(String key) {
        Optional.ofNullable(current.get(key)).ifPresent(Remembered::forget);
    }

    static String fingerprint(String xml) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
