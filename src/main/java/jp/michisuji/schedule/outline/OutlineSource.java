package jp.michisuji.schedule.outline;

/** 道の出どころ。いま配備されている最新の図から、道の束を答える。 */
public interface OutlineSource {

    Outlines now();
}
