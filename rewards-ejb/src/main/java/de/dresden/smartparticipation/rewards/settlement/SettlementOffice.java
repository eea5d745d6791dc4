package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** In whose name statements are written and which budget line pays them; recorded by treasurers and administrators, with history. */
@Stateless
@Boundary
public class SettlementOffice {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_NOTE = 1_000;

    @Inject
    private OfficeTable offices;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All that was recorded, the latest first, which holds; empty where nothing is. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR})
    public List<OfficeRow> list() {
        return offices.rows();
    }

    /**
     * Records what holds from now on.
     *
     * @param address name and address, in several lines, up to 500 characters
     * @param budgetLine budget line (Buchungsstelle), up to 60 characters
     * @param note what it follows, 1 to 1,000 characters
     * @throws Refused where something is missing or too long
     */
    @RolesAllowed({TREASURER, ADMINISTRATOR})
    public void record(String address, String budgetLine, String note) {
        String lines = text(address, LONGEST_ADDRESS, "address");
        String line = text(budgetLine, LONGEST_LINE, "budget-line");
        String why = text(note, LONGEST_NOTE, "note");
        long id = offices.add(lines, line, why, new Capacity(actor.account(), null), clock.instant());
        happenings.record(new SettlementChanged(
                new Subject("settlement-office", id, String.valueOf(id)),
                "settlement-office.recorded",
                Map.of("address", lines, "budgetLine", line, "reason", why),
                null,
                List.of(),
                List.of()));
    }

    private static String text(String given, int longest, String what) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new Refused(Reason.of("rewards.settlement.office-" + what, longest));
        }
        return text;
    }
}
