package de.dresden.smartparticipation.platform.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * How far something was moved among its siblings.
 *
 * @param before its place, counted from 1
 * @param now its place afterwards
 */
public record Moved(int before, int now) {

    /**
     * Moves it some places.
     *
     * @param siblings all of them in their order, the moved one among them; the list itself stays as it is
     * @param steps places towards the end, negative towards the beginning; stops at either end
     * @param position is told each sibling's new position, counted from 0
     */
    public static <T> Moved by(List<T> siblings, T moved, int steps, ObjIntConsumer<T> position) {
        return to(siblings, moved, siblings.indexOf(moved) + 1 + steps, position);
    }

    /** Moves it to a place. @param place counted from 1; stops at either end */
    public static <T> Moved to(List<T> siblings, T moved, int place, ObjIntConsumer<T> position) {
        List<T> ordered = new ArrayList<>(siblings);
        int before = ordered.indexOf(moved);
        ordered.remove(before);
        int now = Math.max(0, Math.min(ordered.size(), place - 1));
        ordered.add(now, moved);
        for (int at = 0; at < ordered.size(); at++) {
            position.accept(ordered.get(at), at);
        }
        return new Moved(before + 1, now + 1);
    }
}
