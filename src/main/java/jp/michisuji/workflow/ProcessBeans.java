package jp.michisuji.workflow;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** 図の式に許した部品の名簿。呼ばれるまで部品を作らないので、エンジンと部品が互いを待たない。 */
final class ProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> allowed;

    ProcessBeans(ApplicationContext context) {
        this.context = context;
        this.allowed = new HashSet<>(Set.of(context.getBeanNamesForAnnotation(ProcessBean.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return allowed.contains(name);
    }

    @Override
    public Object get(Object name) {
        return allowed.contains(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return allowed.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name)))
                .collect(Collectors.toSet());
    }
}
