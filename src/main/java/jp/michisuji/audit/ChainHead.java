package jp.michisuji.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * 鎖の先頭。ある日の終わりまでに封をした、最も新しい封。データベースの外に書き留め、末尾の切り取りを見つける。
 *
 * @param day 含む最後の日
 * @param seq 封の連番。1 から
 * @param hash 封の値。十六進の 64 文字
 * @param sealed 前の先頭からこの先頭までに封をした件数
 */
public record ChainHead(LocalDate day, long seq, String hash, long sealed) {

    /** 書き出す一行。日、連番、値、件数をタブで区切る。 */
    public String line() {
        return day + "\t" + seq + "\t" + hash + "\t" + sealed;
    }

    /** @throws IllegalArgumentException in words, when it is no such line */
    static ChainHead parse(String line) {
        String[] parts = line.strip().split("\t");
        try {
            if (parts.length == 4 && parts[2].matches("[0-9a-f]{64}")) {
                return new ChainHead(
                        LocalDate.parse(parts[0]), Long.parseLong(parts[1]), parts[2], Long.parseLong(parts[3]));
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("鎖の先頭の行を読めません: " + line, e);
        }
        throw new IllegalArgumentException("鎖の先頭の行を読めません: " + line);
    }
}
