package jp.michisuji.operations;

import java.io.PrintStream;
import java.util.Arrays;
import jp.michisuji.operations.database.VerifyAudit;

/** 監査記録を確かめる命令の受け口。応用の入口が、応用を起こす前に尋ねる。 */
public final class AuditCommand {

    private static final String WORD = "--michisuji.verify-audit";

    private AuditCommand() {}

    public static boolean isAskedBy(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(word -> word.equals(WORD) || word.equals(WORD + "=true"));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) {
        return VerifyAudit.run(arguments, out);
    }
}
