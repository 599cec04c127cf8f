package jp.michisuji.document;

import java.util.Optional;

/** ウイルスを調べる相手。 */
interface VirusScanner {

    /**
     * 調べた答え。
     *
     * @param threat 検出名。なければ {@code null}
     * @param words 相手の言葉のまま
     */
    record Answer(String threat, String words) {

        boolean clean() {
            return threat == null;
        }
    }

    /**
     * @return 相手が設定されていなければ空
     * @throws ScanUnavailableException 設定されているのに答えが得られない
     */
    Optional<Answer> scan(byte[] content);
}
