package jp.michisuji.organization;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 上司の職。登録したものがあればそれを、なければ組織の上位をたどって答える。 */
@Component
public class Superiors {

    private final JdbcClient jdbc;
    private final ChartCache cache;

    Superiors(JdbcClient jdbc, ChartCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    /** Empty at the top of the organization. */
    public Optional<Post> of(String postCode) {
        return jdbc.sql("select superior_post_code from superior where post_code = :post")
                .param("post", postCode)
                .query(String.class)
                .optional()
                .flatMap(cache.chart()::post)
                .or(() -> derivedFor(postCode));
    }

    /** The superior that follows from the units alone. */
    public Optional<Post> derivedFor(String postCode) {
        OrganizationChart chart = cache.chart();
        return chart.post(postCode).flatMap(chart::superior);
    }

    /** Superiors by the code of the post, registered and derived; posts at the top are left out. */
    public Map<String, Post> all() {
        OrganizationChart chart = cache.chart();
        Map<String, String> registered = registered();
        Map<String, Post> superiors = new HashMap<>();
        chart.posts().forEach(post -> chart.post(registered.get(post.code()))
                .or(() -> chart.superior(post))
                .ifPresent(superior -> superiors.put(post.code(), superior)));
        return superiors;
    }

    /** Codes of the registered superiors by the code of the post. */
    public Map<String, String> registered() {
        return jdbc
                .sql("select post_code, superior_post_code from superior")
                .query((row, number) -> Map.entry(row.getString("post_code"), row.getString("superior_post_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
