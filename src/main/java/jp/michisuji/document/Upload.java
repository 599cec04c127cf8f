package jp.michisuji.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** 送られたファイル。欄で選ばれたものを、登録する資料にする。 */
public final class Upload {

    private Upload() {}

    /** 空のファイルも、選ばれていれば送られたとみる。何も選ばない欄は、名のないまま届く。 */
    public static boolean isSent(MultipartFile file) {
        if (file == null) {
            return false;
        }
        String name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isBlank());
    }

    /** @throws DocumentRejectedException where the file is too large to be read at all */
    public static NewDocument document(String title, MultipartFile file) {
        if (file.getSize() > NewDocument.LARGEST) {
            throw NewDocument.tooLarge();
        }
        try {
            return new NewDocument(title, file.getOriginalFilename(), file.getContentType(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
