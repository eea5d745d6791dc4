package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.util.List;

/**
 * A jury as one of its members sees it; before having accepted only what it is about.
 *
 * @param jury the jury and the own seat
 * @param applications what the person judges or would judge, in the order in which it came in
 * @param members who else sits on it, for whoever chairs it; empty for the others
 * @param all the applications of the jury, for whoever chairs it
 * @param sittings when and where it sits
 */
public record OwnJuryDetails(
        OwnJury jury,
        List<OwnApplication> applications,
        List<MemberRow> members,
        List<OwnApplication> all,
        List<SittingRow> sittings)
        implements Serializable {

    public OwnJuryDetails {
        applications = List.copyOf(applications);
        members = List.copyOf(members);
        all = List.copyOf(all);
        sittings = List.copyOf(sittings);
    }

    /** Whether the person may raise a conflict of another member. */
    public boolean chairs() {
        return !members.isEmpty();
    }
}
