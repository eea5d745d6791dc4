package de.dresden.smartparticipation.projects.jury;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.projects.jury.JuryDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Sittings of a jury, kept by the project managers of the call's department: when and where, who was there, what was said and recommended. */
@Boundary
@Stateless
public class JurySittings {

    @Inject
    private JuryDesk desk;

    @Inject
    private SittingTable sittings;

    @Inject
    private Recommendations recommendations;

    /** Plans one. @return its key */
    @RolesAllowed(PROJECT_MANAGER)
    public long add(String reference, SittingData data) {
        Opened opened = desk.undecided(reference);
        long id = sittings.add(opened.round().id(), data.complete());
        tell(opened, "sitting-planned", data);
        return id;
    }

    /**
     * Writes its attendance and minutes, or moves it.
     *
     * @param version version that was seen
     * @throws de.dresden.smartparticipation.platform.fault.Refused for somebody with a conflict, who does not read the minutes either
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void change(String reference, long sitting, long version, SittingData data) {
        Opened opened = desk.impartial(reference);
        sittings.change(opened.round().id(), sitting, version, data.complete());
        tell(opened, "sitting-written", data);
    }

    /**
     * Writes down what a sitting recommends, in place of what was recommended before.
     *
     * @param rows one for each application that was ranked
     * @throws de.dresden.smartparticipation.platform.fault.Refused for somebody with a conflict, while the round is open, or where the order of those that move up is not 1, 2, 3 …
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void recommend(String reference, long sitting, List<RecommendationRow> rows) {
        Opened opened = desk.impartial(reference);
        int recommended = recommendations.write(opened.round(), sitting, rows);
        desk.tell(
                opened,
                JuryChanged.of(opened.subject(), "recommended", Map.of("recommended", recommended), opened.by()));
    }

    private void tell(Opened opened, String verb, SittingData data) {
        desk.tell(
                opened,
                JuryChanged.of(
                        opened.subject(),
                        verb,
                        Map.of("day", data.day().toString(), "place", data.place()),
                        opened.by()));
    }
}
