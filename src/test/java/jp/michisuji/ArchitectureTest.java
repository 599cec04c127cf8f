package jp.michisuji;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** 家の作り。部屋をまたぐ決まりを、読み手の目ではなくビルドが守る。 */
@AnalyzeClasses(packagesOf = Michisuji.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "org.camunda..";

    @ArchTest
    static final ArchRule エンジンを知るのはワークフロー境界と決定表と各業務のprocessだけである = noClasses()
            .that()
            .resideOutsideOfPackages("jp.michisuji.workflow..", "jp.michisuji.decision..", "jp.michisuji..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    @ArchTest
    static final ArchRule 画面の受け口はwebの中にあり外から見えない = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAPackage("jp.michisuji..web..")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule 画面はデータベースに触れない = noClasses()
            .that()
            .resideInAPackage("jp.michisuji..web..")
            .should()
            .dependOnClassesThat(isOneOf(JdbcClient.class, JdbcOperations.class, javax.sql.DataSource.class))
            .orShould()
            .beAnnotatedWith(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.data..");

    @ArchTest
    static final ArchRule 時刻は渡された時計から読む = noClasses()
            .should()
            .callMethodWhere(clocklessNow())
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule システムの時計を作るのは時計の設定と例示の時計とデータベースの世話だけである = noClasses()
            .that()
            .resideOutsideOfPackages("jp.michisuji.operations.database..", "jp.michisuji.shared..")
            .and()
            .doNotHaveFullyQualifiedName("jp.michisuji.sample.DemoClock")
            .should()
            .callMethodWhere(target(owner(equivalentTo(Clock.class))).and(target(nameMatching("system.*"))));

    @ArchTest
    static final ArchRule 部品は組み立てのときに受け取り項目へ差し込まない = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule 役割を言わない名を付けない = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Dto|DTO|Impl)$");

    @ArchTest
    static final ArchRule 業務の手続はエンジンの呼び出し口から記録の表に触れない = noClasses()
            .that()
            .resideInAPackage("jp.michisuji..process..")
            .should()
            .dependOnClassesThat(isOneOf(JdbcClient.class, JdbcOperations.class, javax.sql.DataSource.class));

    /** 読みかけの流れは、閉じるまで接続を返さない。画面を見るたびに接続が一つずつ失われる。 */
    @ArchTest
    static final ArchRule 問い合わせの結果は流れのまま受け取らない =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule エンジンの呼び出し口はprocessの中にあり外から見えない = classes()
            .that(describe(
                    "エンジンの呼び出し口",
                    type -> type.isAssignableTo(JavaDelegate.class)
                            || type.isAssignableTo(ExecutionListener.class)
                            || type.isAssignableTo(TaskListener.class)))
            .and()
            .resideOutsideOfPackage("jp.michisuji.workflow..")
            .should()
            .resideInAPackage("jp.michisuji..process..")
            .andShould()
            .bePackagePrivate();

    @Test
    void 台本を走らせる仕組みとLombokはクラスパスにない() {
        assertAbsent("groovy.lang.GroovyShell");
        assertAbsent("org.codehaus.groovy.jsr223.GroovyScriptEngineImpl");
        assertAbsent("org.graalvm.polyglot.Context");
        assertAbsent("org.openjdk.nashorn.api.scripting.NashornScriptEngine");
        assertAbsent("org.python.util.PythonInterpreter");
        assertAbsent("lombok.Data");
    }

    private static void assertAbsent(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    private static DescribedPredicate<JavaMethodCall> clocklessNow() {
        return describe(
                "引数のない now()",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && !call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isAssignableTo(Clock.class)));
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return describe("データベースの口", found -> java.util.Arrays.stream(types).anyMatch(found::isEquivalentTo));
    }
}
