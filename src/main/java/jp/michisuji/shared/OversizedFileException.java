package jp.michisuji.shared;

/** 大きすぎるファイル。開くと広がりすぎる圧縮ファイルも含む。 */
public class OversizedFileException extends UnreadableFileException {

    public OversizedFileException(String message) {
        super(message);
    }
}
