package jp.michisuji.document.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DocumentControllerTest {

    private final Documents documents = mock(Documents.class);
    private final MockMvc site = MockMvcBuilders.standaloneSetup(
                    new DocumentController(documents, List.of(id -> id == 8)))
            .build();

    @BeforeEach
    void 資料を一つ置く() {
        byte[] body = {1, 2, 3};
        when(documents.find(7))
                .thenReturn(Optional.of(new StoredDocument(
                        7,
                        "説明資料",
                        "説明 資料.pdf",
                        "application/pdf",
                        3,
                        "0".repeat(64),
                        Instant.EPOCH,
                        "職員A001",
                        new jp.michisuji.document.Scan(null, null))));
        when(documents.content(7)).thenReturn(body);
    }

    @Test
    void 日本語の名のまま保存させ_画面では開かせない() throws Exception {
        site.perform(get("/documents/7"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2, 3}))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string(
                                "Content-Disposition", org.hamcrest.Matchers.startsWith("attachment; filename=")))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.containsString(
                                        "filename*=UTF-8''%E8%AA%AC%E6%98%8E%20%E8%B3%87%E6%96%99.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "private, no-store"));
    }
}
