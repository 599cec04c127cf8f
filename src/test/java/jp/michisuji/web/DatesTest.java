package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Dates dates = new Dates(request, Clock.system(ZoneId.of("Asia/Tokyo")));

    @Test
    void ふだんは和暦で書く() {
        assertThat(dates.format(DAY)).isEqualTo("令和7年9月3日（水）");
    }

    @Test
    void 西暦を選んだ人には西暦で書く() {
        request.setCookies(new Cookie("calendar", "western"));

        assertThat(dates.format(DAY)).isEqualTo("2025年9月3日（水）");
    }

    @Test
    void 時刻は日本時間で書く() {
        assertThat(dates.formatDateTime(Instant.parse("2025-09-03T06:15:00Z"))).isEqualTo("令和7年9月3日（水）15:15");
    }

    @Test
    void 日付がなければ未定と言う() {
        assertThat(dates.format(null)).isEqualTo("未定");
        assertThat(dates.formatShort(null)).isEqualTo("未定");
    }

    @Test
    void 切り替えは一年覚え_スクリプトからは読めない() {
        assertThat(CalendarChoice.remember(true, request).toString())
                .contains("calendar=western", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
    }
}
