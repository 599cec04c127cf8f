package jp.michisuji.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 鎖の先頭のファイル。一日一行を書き足すだけで、書いた行には触れない。 */
public record HeadFile(Path path) {

    /** @throws IllegalArgumentException in words, when a line cannot be read */
    public List<ChainHead> read() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ChainHead::parse)
                    .toList();
        }
    }

    /** @throws IOException also when there is no such file: who names one means it */
    public List<ChainHead> readExisting() throws IOException {
        if (!Files.isReadable(path)) {
            throw new IOException("鎖の先頭のファイルがありません: " + path);
        }
        return read();
    }

    /** Writes those of the days after the last line, down to the disk: a power cut loses none. */
    void append(List<ChainHead> heads) throws IOException {
        LocalDate last =
                read().stream().map(ChainHead::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        String text = heads.stream()
                .filter(head -> head.day().isAfter(last))
                .map(head -> head.line() + "\n")
                .collect(Collectors.joining());
        if (!text.isEmpty()) {
            write(text);
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
