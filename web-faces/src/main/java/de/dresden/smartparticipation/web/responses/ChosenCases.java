package de.dresden.smartparticipation.web.responses;

import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was chosen in a list to be answered together, on the way from the list to the page of the answer: hundreds of
 * references do not fit into an address. Only the last few choices are kept.
 */
@SessionScoped
public class ChosenCases implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 5;

    private final Map<Integer, ChosenContributions> choices = new LinkedHashMap<>();
    private int last;

    /** @return under which number it is found again */
    public synchronized int keep(ChosenContributions chosen) {
        choices.put(++last, chosen);
        choices.keySet().removeIf(number -> number <= last - KEPT);
        return last;
    }

    /** What was kept under this number, or null where it is not there any more. */
    public synchronized ChosenContributions get(int number) {
        return choices.get(number);
    }
}
