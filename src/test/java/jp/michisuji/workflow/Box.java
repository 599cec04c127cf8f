package jp.michisuji.workflow;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** 図の上の四角。単位は画素。 */
record Box(double left, double top, double right, double bottom) {

    static Box of(Bounds bounds) {
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    /** 縦か横の線分を、幅のない四角とみなす。 */
    static Box between(Waypoint a, Waypoint b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left < other.left && other.right < right && top < other.top && other.bottom < bottom;
    }

    /** 点が縁の上にあるか。丸や菱形の縁は、四角の辺の中ほどで四角に接する。 */
    boolean hasOnEdge(Waypoint point) {
        boolean across = left <= point.getX() && point.getX() <= right;
        boolean along = top <= point.getY() && point.getY() <= bottom;
        boolean onSide = point.getX() == left || point.getX() == right;
        boolean onEnd = point.getY() == top || point.getY() == bottom;
        return across && along && (onSide || onEnd);
    }
}
