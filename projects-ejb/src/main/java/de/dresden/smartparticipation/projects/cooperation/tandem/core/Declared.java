package de.dresden.smartparticipation.projects.cooperation.tandem.core;

import java.io.Serializable;
import java.util.List;

/**
 * What a firm declares, or what the city knows of it.
 *
 * @param firm its name
 * @param linked names of the firms that are one single undertaking with it (Art. 2(2))
 * @param aids aid that any of them was granted
 */
public record Declared(String firm, List<String> linked, List<Aid> aids) implements Serializable {

    public Declared {
        linked = List.copyOf(linked);
        aids = List.copyOf(aids);
    }
}
