package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import jp.michisuji.reminder.MailHold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * 復元のあとのメール止め。昔のデータが、もう送ったメールをもう一度送らないようにする。
 *
 * <p>Runs when all beans are there and before any scheduled work begins.
 */
record MailHoldAfterRestore(DataFolder folder, MailHold hold) implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(MailHoldAfterRestore.class);

    @Override
    public void afterSingletonsInstantiated() {
        try {
            if (Files.exists(folder.mailHoldMark())) {
                hold.hold("復元（" + Files.readString(folder.mailHoldMark()) + "）");
                Files.delete(folder.mailHoldMark());
                log.warn("復元したデータベースなので、メールを止めました。中身を確かめてから、運用の画面で再開してください。");
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "復元の印 " + folder.mailHoldMark() + " を扱えません: " + e.getMessage(), "置き場所の権限を確かめてください。", e);
        }
    }
}
