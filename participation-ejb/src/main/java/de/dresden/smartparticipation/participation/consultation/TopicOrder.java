package de.dresden.smartparticipation.participation.consultation;

import java.util.ArrayList;
import java.util.List;

/** Moves a topic among its siblings. */
final class TopicOrder {

    private TopicOrder() {}

    /**
     * @param steps places towards the end, negative towards the beginning; stops at either end
     * @return its place now, from 1
     */
    static int move(List<Topic> topics, Topic moved, int steps) {
        List<Topic> order = new ArrayList<>(topics);
        int before = order.indexOf(moved);
        order.remove(moved);
        int place = Math.max(0, Math.min(order.size(), before + steps));
        order.add(place, moved);
        for (int position = 0; position < order.size(); position++) {
            order.get(position).moveTo(position);
        }
        return place + 1;
    }
}
