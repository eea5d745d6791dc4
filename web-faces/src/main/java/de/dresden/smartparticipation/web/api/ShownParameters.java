package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.publicview.ShownFilter;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which contributions are meant: {@code q}, {@code topic}, {@code area}, {@code state}, as in the address of the page. */
public class ShownParameters {

    private static final String ANSWERED = "answered";
    private static final String OPEN = "open";

    @QueryParam("q")
    private String text;

    @QueryParam("topic")
    private List<String> topics;

    @QueryParam("area")
    private List<String> areas;

    @QueryParam("state")
    private List<String> states;

    ShownFilter of(String consultation) {
        return new ShownFilter(consultation, text, keys(), Set.copyOf(areas), answered());
    }

    private Set<Long> keys() {
        Set<Long> keys = new LinkedHashSet<>();
        for (String topic : topics) {
            if (!topic.matches("\\d{1,18}")) {
                throw new BadRequest("web.api.topic-parameter", topic);
            }
            keys.add(Long.valueOf(topic));
        }
        return keys;
    }

    private Boolean answered() {
        for (String state : states) {
            if (!state.equals(ANSWERED) && !state.equals(OPEN)) {
                throw new BadRequest("web.api.choice-parameter", "state", ANSWERED + ", " + OPEN);
            }
        }
        return states.contains(ANSWERED) == states.contains(OPEN) ? null : states.contains(ANSWERED);
    }
}
