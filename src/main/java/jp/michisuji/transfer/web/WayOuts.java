package jp.michisuji.transfer.web;

import java.util.Arrays;
import java.util.List;
import jp.michisuji.transfer.WayOut;
import jp.michisuji.web.Choice;

/** 手当ての選択肢。 */
final class WayOuts {

    static final List<Choice> CHOICES = Arrays.stream(WayOut.values())
            .map(way -> new Choice(way.name(), way.label(), way.says()))
            .toList();

    private WayOuts() {}
}
