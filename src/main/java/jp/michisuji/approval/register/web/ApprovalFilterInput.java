package jp.michisuji.approval.register.web;

import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.register.ApprovalFilter;
import jp.michisuji.approval.register.ApprovalFilter.Sort;
import jp.michisuji.approval.register.ApprovalFilter.View;

/** 起案の一覧の絞り込みの入力。知らない値では絞らない。 */
public class ApprovalFilterInput {

    private static final int LONGEST = 100;

    private String view;
    private String state;
    private String category;
    private String year;
    private String words;
    private String sort;

    ApprovalFilter filter() {
        return new ApprovalFilter(
                getChosen(),
                known(ApprovalState.class, state),
                clean(category),
                fiscalYear(),
                clean(words),
                getOrder());
    }

    public View getChosen() {
        View chosen = known(View.class, view);
        return chosen == null ? View.ALL : chosen;
    }

    public Sort getOrder() {
        Sort chosen = known(Sort.class, sort);
        return chosen == null ? Sort.RECENT : chosen;
    }

    /** 見方のほかに絞っているか。 */
    public boolean isNarrowed() {
        return !clean(state).isEmpty()
                || !clean(category).isEmpty()
                || fiscalYear() != null
                || !clean(words).isEmpty();
    }

    private Integer fiscalYear() {
        return year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static String clean(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
