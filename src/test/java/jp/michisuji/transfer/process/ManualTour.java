package jp.michisuji.transfer.process;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.web.DateEntry;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** 手順書の図を、差戻しを一度挟んで終わりまで歩く。 */
public class ManualTour implements DiagramTour {

    private final TransferOffice office;
    private final TransferWalk walk;

    ManualTour(TransferOffice office, TransferWalk walk) {
        this.office = office;
        this.walk = walk;
    }

    @Override
    public String name() {
        return "手順書";
    }

    @Override
    public void walk() {
        long id = office.transfer(null);
        office.start("manual-track", id);
        walk.complete(id, "業務を棚卸しする", "done");
        walk.complete(id, "作成方法を決める", "direct");
        write(walk, id);
        walk.complete(id, "マニュアルを確認する", "return");
        write(walk, id);
        walk.complete(id, "マニュアルを確認する", "accept");
        register(walk, id);
    }

    static void write(TransferWalk walk, long id) {
        walk.complete(id, "マニュアルを作る", StepInput.class, form -> form.setFile(file("案.txt")));
    }

    static void register(TransferWalk walk, long id) {
        walk.complete(id, "確定版を登録する", StepInput.class, form -> {
            form.setFile(file("確定版.txt"));
            form.setDate(DateEntry.of(LocalDate.of(2026, 9, 1)));
        });
    }

    static MultipartFile file(String name) {
        return new MockMultipartFile("file", name, "text/plain", "手順".getBytes(StandardCharsets.UTF_8));
    }
}
