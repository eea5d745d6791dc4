package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * Who may vote, and what is told of them afterwards.
 *
 * @param listed whether only those on a list may
 * @param byArea whether turnout is told by Stadtteil; where a list names it, from the list, else who votes is asked
 * @param byAge whether turnout is told by age; who votes is asked, nobody has to say
 * @param listDays days after the last one of the vote for which the list is kept, 1 to 730
 */
public record VoteScope(boolean listed, boolean byArea, boolean byAge, int listDays) implements Serializable {

    /** For objections and their answer. */
    public static final int USUAL_DAYS = 90;

    static final int MOST_DAYS = 730;

    /** Everybody may, and nothing is told of them. */
    public static final VoteScope OPEN = new VoteScope(false, false, false, USUAL_DAYS);

    /** Whether who votes is asked for the Stadtteil. */
    public boolean asksArea() {
        return byArea && !listed;
    }
}
