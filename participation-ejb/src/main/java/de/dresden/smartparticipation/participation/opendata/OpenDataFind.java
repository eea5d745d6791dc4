package de.dresden.smartparticipation.participation.opendata;

import java.io.Serializable;
import java.util.List;

/**
 * A text in which something was found.
 *
 * @param contribution reference of the contribution
 * @param title its title as it is shown outside
 * @param text its text as it is shown outside
 * @param passages what was found
 */
public record OpenDataFind(String contribution, String title, String text, List<String> passages)
        implements Serializable {

    public OpenDataFind {
        passages = List.copyOf(passages);
    }
}
