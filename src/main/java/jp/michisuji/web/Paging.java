package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * ページ送り。
 *
 * @param page 今のページ。1 から {@link #getPages()} まで
 * @param size 1 ページの件数。1 以上
 * @param total 全体の件数
 * @param query 今の問合せ。ページを移っても、絞り込みは保つ
 */
public record Paging(int page, int size, long total, String query) {

    private static final int NEIGHBOURS = 2;

    /** A page outside the list becomes the nearest one there is: a list may shrink between two clicks. */
    public Paging {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("件数が正しくありません: size=" + size + ", total=" + total);
        }
        page = Math.max(1, Math.min(page, pages(size, total)));
    }

    public static Paging of(int page, int size, long total, HttpServletRequest request) {
        return new Paging(page, size, total, request.getQueryString());
    }

    public int getPages() {
        return pages(size, total);
    }

    /** 今のページの前にある件数。 */
    public int offset() {
        return (page - 1) * size;
    }

    public long getFrom() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long getTo() {
        return Math.min(total, (long) offset() + size);
    }

    public boolean isHasPrevious() {
        return page > 1;
    }

    public boolean isHasNext() {
        return page < getPages();
    }

    public String getTotalText() {
        return String.format(Locale.JAPAN, "%,d", total);
    }

    /** 並べるページの番号。飛ぶ所は 0。 */
    public List<Integer> getWindow() {
        List<Integer> shown = IntStream.rangeClosed(1, getPages())
                .filter(this::isNear)
                .boxed()
                .toList();
        return shown.stream()
                .flatMap(n -> n == 1 || isNear(n - 1) ? Stream.of(n) : Stream.of(0, n))
                .toList();
    }

    public String href(int target) {
        return Query.of(query).with("page", target).toHref();
    }

    private boolean isNear(int n) {
        return n == 1 || n == getPages() || Math.abs(n - page) <= NEIGHBOURS;
    }

    private static int pages(int size, long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
