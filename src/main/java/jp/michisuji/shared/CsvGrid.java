package jp.michisuji.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV の読み取り。UTF-8（BOM の有無を問わない）と、Excel が書く CP932 を見分ける。 */
final class CsvGrid {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String BOM = "\uFEFF";

    private CsvGrid() {}

    static Grid read(String name, byte[] content) {
        // 日本語の CP932 の文は、まず UTF-8 としては読めない。逆は成り立たないので UTF-8 を先に試す。
        String text = Stream.of(StandardCharsets.UTF_8, CP932)
                .flatMap(charset -> decode(content, charset).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException("文字コードが分かりません。UTF-8 か CP932 で保存してください。"));
        return new Grid(name, rows(text.startsWith(BOM) ? text.substring(1) : text));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<List<Grid.Cell>> rows(String text) {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<List<Grid.Cell>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.stream()
                        .map(cell -> new Grid.Cell(cell, Grid.Kind.PLAIN))
                        .toList());
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFileException("CSV として読めません。引用符の閉じ忘れがないか確かめてください。", e);
        }
    }
}
