package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A group of statements that say the same.
 *
 * @param id key
 * @param plan reference of the plan
 * @param planName its name
 * @param name what it is about
 * @param lead reference of the statement whose points are weighed for all
 * @param members references of all its statements, the lead first
 * @param persons how many different persons stand behind it
 * @param anonymous how many of its statements give no name; they cannot be told apart and are not counted
 * @param large whether the result may be laid out for inspection (more than 50 persons)
 * @param laidOutRule the rule for that as it is cited in the plan's procedure
 * @param place where it is laid out, or null
 * @param hours when it can be seen there, or null
 * @param announcement the announcement of the place: as recorded, or as prepared
 * @param laidOutOn when that was decided, or null
 * @param decided whether the council's decision is recorded; before it nothing can be laid out
 * @param mayWork whether the reader may change it
 */
public record GroupView(
        long id,
        String plan,
        String planName,
        String name,
        String lead,
        List<StatementRow> members,
        long persons,
        long anonymous,
        boolean large,
        String laidOutRule,
        String place,
        String hours,
        String announcement,
        Instant laidOutOn,
        boolean decided,
        boolean mayWork)
        implements Serializable {

    public GroupView {
        members = List.copyOf(members);
    }

    /** The announcement as it will be kept: what is written, with place and hours where it does not name them. */
    public String announced(String written, String where, String when) {
        return GroupViews.announcement(written, where, when);
    }
}
