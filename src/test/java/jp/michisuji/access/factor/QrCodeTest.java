package jp.michisuji.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String WORDS =
            "otpauth://totp/Michisuji%3Akaikaku-kacho?secret=GEZDGNBVGY3TQOJQ&issuer=Michisuji";
    private static final int DOT = 4;

    @Test
    void 絵を読み取ると元の文になる() throws Exception {
        String svg = new String(
                Base64.getDecoder().decode(QrCode.picture(WORDS).replace("data:image/svg+xml;base64,", "")),
                StandardCharsets.UTF_8);

        assertThat(new QRCodeReader().decode(bitmap(svg)).getText()).isEqualTo(WORDS);
        assertThat(svg).startsWith("<svg xmlns=").doesNotContain("script", "style");
    }

    private static BinaryBitmap bitmap(String svg) {
        int size = DOT * Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dots = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (dots.find()) {
            blacken(pixels, size, Integer.parseInt(dots.group(1)) * DOT, Integer.parseInt(dots.group(2)) * DOT);
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }

    private static void blacken(int[] pixels, int size, int left, int top) {
        for (int y = top; y < top + DOT; y++) {
            Arrays.fill(pixels, y * size + left, y * size + left + DOT, 0);
        }
    }
}
