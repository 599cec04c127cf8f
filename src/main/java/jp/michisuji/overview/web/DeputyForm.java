package jp.michisuji.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Succession;

/** 代理の順の入力。空の欄は飛ばして詰める。 */
public class DeputyForm {

    private String first = "";
    private String second = "";
    private String third = "";
    private String superior = "";

    static DeputyForm of(List<Post> deputies, String superior) {
        List<String> codes = new ArrayList<>(deputies.stream().map(Post::code).toList());
        while (codes.size() < Succession.MOST_DEPUTIES) {
            codes.add("");
        }
        DeputyForm form = new DeputyForm();
        form.first = codes.get(0);
        form.second = codes.get(1);
        form.third = codes.get(2);
        form.superior = superior == null ? "" : superior;
        return form;
    }

    Succession successionOf(String postCode) {
        List<String> deputies = Stream.of(first, second, third)
                .filter(code -> code != null && !code.isBlank())
                .toList();
        return new Succession(postCode, deputies, superior == null || superior.isBlank() ? null : superior);
    }

    /** その職を選んだ欄の名。 */
    String fieldOf(String deputy) {
        return deputy.equals(first) ? "first" : deputy.equals(second) ? "second" : "third";
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }
}
