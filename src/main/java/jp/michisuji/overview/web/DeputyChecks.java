package jp.michisuji.overview.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.Superiors;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 代理の順の入力の確かめ。自分自身、二重、登録のない職、代理の輪、上司の輪を断る。 */
@Component
class DeputyChecks {

    private final Organization organization;
    private final Superiors superiors;
    private final SuccessionRegistry successions;

    DeputyChecks(Organization organization, Superiors superiors, SuccessionRegistry successions) {
        this.organization = organization;
        this.superiors = superiors;
        this.successions = successions;
    }

    void check(Post post, DeputyForm form, Errors errors) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("first", form.getFirst());
        fields.put("second", form.getSecond());
        fields.put("third", form.getThird());
        Set<String> named = new HashSet<>();
        fields.forEach((field, code) -> {
            checkPost(post, field, code, errors);
            if (isGiven(code) && !named.add(code)) {
                errors.rejectValue(field, "double", "同じ職が二度選ばれています。");
            }
        });
        if (!errors.hasErrors()) {
            checkCircle(post, form, errors);
        }
        checkPost(post, "superior", form.getSuperior(), errors);
        if (!errors.hasFieldErrors("superior") && isGiven(form.getSuperior()) && isAbove(post, form.getSuperior())) {
            errors.rejectValue("superior", "circle", "選んだ職の上司をたどると、この職に戻ります。");
        }
    }

    /** 代理の代理をたどっても、元の職には戻らない。 */
    private void checkCircle(Post post, DeputyForm form, Errors errors) {
        successions
                .circle(form.successionOf(post.code()))
                .ifPresent(circle -> errors.rejectValue(
                        form.fieldOf(circle.get(1)), "circle", "代理の代理をたどると、この職に戻ります（" + inWords(circle) + "）。"));
    }

    private String inWords(List<String> circle) {
        return circle.stream()
                .map(code -> organization.findPost(code).map(Post::name).orElse(code))
                .collect(Collectors.joining(" → "));
    }

    private void checkPost(Post post, String field, String code, Errors errors) {
        if (!isGiven(code)) {
            return;
        }
        if (code.equals(post.code())) {
            errors.rejectValue(field, "itself", "この職のほかの職を選んでください。");
        } else if (organization.findPost(code).isEmpty()) {
            errors.rejectValue(field, "unknown", "並んだ職の中から選んでください。");
        }
    }

    /** True when the post stands above the other one, however far. */
    private boolean isAbove(Post post, String other) {
        Set<String> passed = new HashSet<>();
        Optional<Post> above = superiors.of(other);
        while (above.isPresent() && passed.add(above.get().code())) {
            if (above.get().code().equals(post.code())) {
                return true;
            }
            above = superiors.of(above.get().code());
        }
        return false;
    }

    private static boolean isGiven(String code) {
        return code != null && !code.isBlank();
    }
}
