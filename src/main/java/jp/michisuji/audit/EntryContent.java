package jp.michisuji.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * 封の中身。行のすべての値を決まった順に並べたもの。
 *
 * <p>Each value is preceded by its length, so that no two different rows give the same bytes; an absent value has the
 * length −1. Changing {@link #COLUMNS} breaks every seal there is: a column that came later stands at the end and is left
 * out where it is absent, so that the seals of the rows before it hold.
 */
record EntryContent(List<String> values) {

    static final String COLUMNS =
            """
            e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.person_code, e.person_label, e.post_code,
            e.post_name, e.action, e.subject_type, e.subject_id, e.item_id::text, e.summary, e.before_values::text,
            e.after_values::text, e.person_id::text""";

    /** Without the columns that came later. */
    private static final int COUNT = 13;

    /** Reads the {@link #COLUMNS} that begin at this position of the row. */
    static EntryContent read(ResultSet row, int first) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = first; column < first + COUNT; column++) {
            values.add(row.getString(column));
        }
        String person = row.getString(first + COUNT);
        if (person != null) {
            values.add(person);
        }
        return new EntryContent(values);
    }

    /** No row has this number any more. */
    boolean isLost() {
        return values.get(0) == null;
    }

    byte[] hashAfter(byte[] previousHash) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(previousHash);
        values.forEach(value -> write(bytes, value));
        return sha256().digest(bytes.toByteArray());
    }

    private static void write(ByteArrayOutputStream bytes, String value) {
        byte[] text = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : text.length).array());
        bytes.writeBytes(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java の実行環境に SHA-256 がありません", e);
        }
    }
}
