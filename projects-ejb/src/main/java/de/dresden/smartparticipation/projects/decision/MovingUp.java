package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who moves up now: those on the list in its order, as long as what they ask for fits what is free; one that is too large is passed over. */
final class MovingUp {

    private MovingUp() {}

    /** @param places by key of the application; @param freeCents what is left of the call's budget. @return keys */
    static Set<Long> of(List<ApplicationFrame> open, Map<Long, Integer> places, long freeCents) {
        Set<Long> next = new HashSet<>();
        long left = freeCents;
        List<ApplicationFrame> list = open.stream()
                .filter(one -> one.state() == ApplicationState.WAITING)
                .sorted(Comparator.comparing(
                        one -> places.getOrDefault(one.id(), Integer.MAX_VALUE), Comparator.naturalOrder()))
                .toList();
        for (ApplicationFrame one : list) {
            if (one.askedCents() <= left) {
                next.add(one.id());
                left -= one.askedCents();
            }
        }
        return next;
    }
}
