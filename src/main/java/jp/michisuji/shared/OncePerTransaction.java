package jp.michisuji.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 一つの取引の中で、同じ行を読み直さないための覚え。取引の外では覚えない。
 *
 * <p>行を書いた人は {@link #forget} を呼ぶ。だから、その表を書く台帳の中だけで使う。
 */
public final class OncePerTransaction<K, V> {

    /** @param load 覚えていないときの読み方。{@code null} を返してはならない */
    public V get(K key, Function<K, V> load) {
        Map<K, V> known = known();
        V value = known.get(key);
        if (value == null) {
            value = load.apply(key);
            known.put(key, value);
        }
        return value;
    }

    /** 書いたばかりで、読まなくても分かっている行を覚える。 */
    public V remember(K key, V value) {
        known().put(key, value);
        return value;
    }

    public void forget(K key) {
        known().remove(key);
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        Map<K, V> bound = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Map<K, V> fresh = new HashMap<>();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new Bound(fresh));
        }
        return fresh;
    }

    /** 取引が脇に置かれている間と終わったあとには、覚えを残さない。 */
    private final class Bound implements TransactionSynchronization {

        private final Map<K, V> values;

        private Bound(Map<K, V> values) {
            this.values = values;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, values);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
