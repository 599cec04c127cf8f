package jp.michisuji.workflow;

import java.util.List;
import jp.michisuji.web.Station;

/**
 * 仕事の背景。仕事の画面の傍らに出す、案件の道筋・資料・これまでの結果と意見。
 *
 * @param href 案件の画面
 */
public record Dossier(String title, String href, List<Station> road, List<Section> sections) {

    /** 背景の一節。 */
    public record Section(String title, List<Line> lines) {}

    /** 一節の一行。{@code href} は資料の本体など。なければ {@code null}。 */
    public record Line(String label, String text, String href) {}
}
