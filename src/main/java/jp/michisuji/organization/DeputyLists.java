package jp.michisuji.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 代理の順の引継ぎ。閉じる職の代理の順は、継ぐ職に代理の順がなければ、そのまま継ぐ職のものになる。 */
@Component
class DeputyLists implements Holdings {

    private final Deputies deputies;
    private final Superiors superiors;
    private final SuccessionRegistry registry;
    private final Organization organization;

    DeputyLists(Deputies deputies, Superiors superiors, SuccessionRegistry registry, Organization organization) {
        this.deputies = deputies;
        this.superiors = superiors;
        this.registry = registry;
        this.organization = organization;
    }

    @Override
    public String label() {
        return "代理の順";
    }

    @Override
    public Set<String> columns() {
        return Set.of("deputy.post_code");
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        Map<String, List<String>> lists = deputies.all();
        return codes.stream()
                .sorted()
                .filter(lists::containsKey)
                .map(code -> holding(code, lists.get(code)))
                .toList();
    }

    private Holding holding(String code, List<String> list) {
        String names = list.stream().map(each -> organization.post(each).name()).collect(Collectors.joining("、"));
        String never = list.size() == 1 ? list.get(0) : null;
        return new Holding(code, code, "post:" + code, names, "deputies", never, null);
    }

    @Override
    public void hand(Holding holding, String successor) {
        Map<String, List<String>> lists = deputies.all();
        Map<String, String> above = superiors.registered();
        if (!lists.containsKey(successor)) {
            List<String> others = lists.getOrDefault(holding.code(), List.of()).stream()
                    .filter(deputy -> !deputy.equals(successor)
                            && !lists.getOrDefault(deputy, List.of()).contains(successor))
                    .toList();
            registry.register(new Succession(successor, others, above.get(successor)));
        }
        registry.register(new Succession(holding.code(), List.of(), above.get(holding.code())));
    }
}
