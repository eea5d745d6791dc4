package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * A company of a round.
 *
 * @param id by which companies are ordered
 * @param waited earlier rounds in which it found nobody
 */
public record Company(long id, int waited) {

    public Company {
        if (waited < 0) {
            throw new IllegalArgumentException("company " + id + " waited " + waited);
        }
    }
}
