package de.dresden.smartparticipation.web.frame;

import java.util.List;

/**
 * A part of the navigation: a programme and its pages.
 *
 * @param label name of the programme, empty for the first entries
 * @param entries the pages that this person may open
 */
public record Section(String label, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param path page
     * @param label its name
     * @param count what waits there, or null
     */
    public record Entry(String path, String label, Long count) {}
}
