package de.dresden.smartparticipation.projects.cooperation.tandem;

import java.io.Serializable;

/**
 * Which tandems may be granted something under a call.
 *
 * @param mostEmployees people who work in each of its companies, at most
 * @param leastInDresden companies in Dresden, at least
 * @param leastKkw companies of the cultural and creative industries, at least
 */
public record TandemBounds(int mostEmployees, int leastInDresden, int leastKkw) implements Serializable {

    /** Those of the programme, where a call says nothing else. */
    static final TandemBounds USUAL = new TandemBounds(50, 2, 1);
}
