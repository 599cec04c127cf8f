package jp.michisuji.shared;

import java.time.Duration;
import java.util.function.Supplier;

/** 覚え。めったに変わらない台帳を読んで覚え、しばらくしたら読み直す。他の節点で直されたものも、その間に行き渡る。 */
public final class Remembered<T> {

    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private record Loaded<T>(T value, long at) {

        boolean fresh() {
            return System.nanoTime() - at <= FRESH;
        }
    }

    private final Supplier<T> load;
    private volatile Loaded<T> loaded;

    public Remembered(Supplier<T> load) {
        this.load = load;
    }

    public T get() {
        Loaded<T> current = loaded;
        return current != null && current.fresh() ? current.value() : reload();
    }

    /** 覚えを捨てて読み直す。 */
    public T reload() {
        T value = load.get();
        loaded = new Loaded<>(value, System.nanoTime());
        return value;
    }

    public void forget() {
        loaded = null;
    }
}
