package jp.michisuji.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 設定で名指しされた職。設定を改めるまで閉じられない。名の変更と移し替えはできる。 */
public final class NamedOffices implements Holdings {

    private final String label;
    private final Map<String, String> posts;

    /** @param posts what the post is named for, in words, by its code */
    public NamedOffices(String label, Map<String, String> posts) {
        this.label = label;
        this.posts = Map.copyOf(posts);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        return codes.stream()
                .filter(posts::containsKey)
                .sorted()
                .map(code -> new Holding(code, code, "setting:" + code, posts.get(code))
                        .blocked("製品の設定で名指しされています。設定を継ぐ職に改めてから廃止してください。"))
                .toList();
    }

    @Override
    public void hand(Holding holding, String successor) {
        throw new IllegalStateException("設定は画面から移せません: " + holding.title());
    }
}
