package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** 見本帳。全ての部品を本物の様式と断片で組み、target/gallery に書き出して、目で確かめられるようにする。 */
class WebGalleryTest {

    private static final Path GALLERY = Path.of("target", "gallery");

    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token");

    private static MockMvc pages;

    @BeforeAll
    static void 見本帳を用意する() throws Exception {
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/static"), GALLERY);
        copyDiagrams();
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(GallerySite.class);
        context.refresh();
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "tasks",
                "task",
                "task-error",
                "items",
                "item",
                "meetings",
                "meeting",
                "components",
                "empty",
                "login",
                "login-plain",
                "404",
                "403",
                "400",
                "409",
                "500",
                "error"
            })
    void 全ての見本が組み上がり_画面の決まりを守る(String name) throws Exception {
        String page = render(name);

        Files.writeString(GALLERY.resolve(name + ".html"), forFolder(page));
        assertThat(page).contains("<html lang=\"ja\"", "class=\"skip-link\"", "<h1");
        assertThat(page).as("CSP が止めるものを使わない").doesNotContain(" style=\"", "onclick=", "<style", " th:", "xmlns:th");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page).as("送信にはすべて札が付く").satisfies(WebGalleryTest::everyPostHasToken);
    }

    private static String render(String name) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get("/gallery/" + name)
                        .requestAttr(CsrfToken.class.getName(), TOKEN)
                        .requestAttr("_csrf", TOKEN))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static void everyPostHasToken(String page) {
        long forms = page.split("method=\"post\"", -1).length - 1L;
        long tokens = page.split("name=\"_csrf\"", -1).length - 1L;
        assertThat(tokens).isEqualTo(forms);
    }

    /** Opened as a file, the page finds its style beside it. */
    private static String forFolder(String page) {
        return List.of("css", "js", "img", "webjars", "bpmn").stream()
                .reduce(page, (text, folder) -> text.replace("\"/" + folder + "/", "\"" + folder + "/"));
    }

    private static void copyDiagrams() throws Exception {
        copy("classpath:/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js");
        copy("classpath:/META-INF/resources/webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css");
        copy("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    }

    private static void copy(String location) throws Exception {
        Path to = GALLERY.resolve(location.substring(location.indexOf("webjars")));
        Files.createDirectories(to.getParent());
        byte[] bytes =
                new PathMatchingResourcePatternResolver().getResource(location).getContentAsByteArray();
        Files.write(to, bytes);
    }
}
