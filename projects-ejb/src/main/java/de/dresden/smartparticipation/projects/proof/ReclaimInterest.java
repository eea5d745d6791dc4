package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.proof.core.BaseRateFile;
import de.dresden.smartparticipation.projects.proof.core.BaseRates;
import de.dresden.smartparticipation.projects.proof.core.Interest;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The base rates, and the interest of a reclaim by them. */
@Boundary
@Stateless
public class ReclaimInterest {

    private static final int LONGEST = 20_000;

    @Inject
    private BaseRateRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** All base rates, the latest first. One statement. */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public List<BaseRateRow> rates() {
        return register.rows();
    }

    /**
     * Works out the interest on sums, keeping nothing.
     *
     * @throws Refused where a base rate is missing, a sum is not positive, or days are turned round
     */
    @RolesAllowed({PROJECT_MANAGER, TREASURER, AUDITOR})
    public InterestSheet workOut(List<InterestPeriod> periods, DayCount count) {
        InterestSheet sheet = Interest.on(periods, register.rates(), count);
        if (sheet.refused()) {
            throw new Refused(sheet.refusal());
        }
        return sheet;
    }

    /**
     * Takes base rates in, all or none; one that is there already is replaced, and the history keeps both.
     *
     * @param lines first day of the half-year and per cent, with {@code ;} between them, a line each
     * @return how many are new or changed
     * @throws Refused with the first line that is wrong
     */
    @RolesAllowed(TREASURER)
    public int take(String lines) {
        String text = lines == null ? "" : lines;
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refused(Reason.of("projects.proof.rates-empty", LONGEST));
        }
        BaseRates.Reading read = BaseRateFile.read(text.lines().toList());
        if (read.refusal() != null) {
            throw new Refused(read.refusal());
        }
        Map<LocalDate, Integer> known = register.rates().basisPoints();
        Map<LocalDate, Integer> fresh = new TreeMap<>(read.rates());
        fresh.entrySet().removeIf(one -> one.getValue().equals(known.get(one.getKey())));
        if (fresh.isEmpty()) {
            throw new Refused(Reason.of("projects.proof.rates-known"));
        }
        Capacity by = actor.get().capacity(Role.TREASURER);
        register.put(fresh, by, clock.instant());
        Map<String, Object> before = new TreeMap<>();
        Map<String, Object> after = new TreeMap<>();
        fresh.forEach((day, points) -> {
            after.put(day.toString(), points);
            if (known.containsKey(day)) {
                before.put(day.toString(), known.get(day));
            }
        });
        happenings.record(new BaseRatesImported(before, after, by.actingFor()));
        return fresh.size();
    }
}
