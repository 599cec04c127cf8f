package jp.michisuji.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 例示モードの外に、例示のものは何もない。時計も、入口も、表も、既知の合言葉も。 */
@ApplicationTest
class DemoOnlyTest {

    private static final String SAMPLE = "jp.michisuji.sample";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Autowired
    Office office;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void 例示の部品は一つもない() {
        assertThat(context.getBeanDefinitionNames())
                .filteredOn(name -> sampleType(context.getType(name)))
                .isEmpty();
        assertThat(context.getBeansOfType(Clock.class).values())
                .noneMatch(clock -> sampleType(AopUtils.getTargetClass(clock)));
    }

    @Test
    void 例示の時計を進める入口はない() throws Exception {
        office.open();
        var admin = new AccountPrincipal("admin", "admin");
        web.perform(post("/demo/clock")
                        .param("days", "1")
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(admin, null, List.of())))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
                .flatMap(mapping -> mapping.getPatternValues())
                .noneMatch(path -> path.startsWith("/demo"));
    }

    @Test
    void 例示の時計の表はない() {
        assertThat(jdbc.sql("select to_regclass('michisuji.demo_clock') is null and to_regclass('demo_clock') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void 例示の部品にはすべて例示モードのしるしがある() {
        classes()
                .that()
                .resideInAPackage(SAMPLE + "..")
                .and(springParts())
                .should(new ArchCondition<>("@Profile(\"demo\") を持つ") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean demo = type.isAnnotatedWith(Profile.class)
                                && Arrays.equals(
                                        type.getAnnotationOfType(Profile.class).value(), new String[] {"demo"});
                        events.add(new SimpleConditionEvent(type, demo, type.getName()));
                    }
                })
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(SAMPLE));
        assertThat(DemoClock.class.getAnnotation(Profile.class).value()).containsExactly("demo");
    }

    private static DescribedPredicate<JavaClass> springParts() {
        return DescribedPredicate.describe("部品", type -> type.isMetaAnnotatedWith(Component.class));
    }

    private static boolean sampleType(Class<?> type) {
        return type != null && type.getPackageName().startsWith(SAMPLE);
    }
}
