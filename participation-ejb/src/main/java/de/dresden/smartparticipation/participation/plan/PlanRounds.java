package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.deadline.Deadline;
import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.PeriodRule;
import de.dresden.smartparticipation.participation.plan.ManagedPlans.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Plans the rounds of a plan. Needs a consultation manager of the plan's department. A published round is not changed here. */
@Boundary
@Stateless
public class PlanRounds {

    /** What is proposed where the law asks for an appropriate period, or for a shorter one. */
    private static final int TWO_WEEKS = 14;

    @Inject
    private ManagedPlans plans;

    @Inject
    private PlanRegister register;

    @Inject
    private LocalHolidays holidays;

    @Inject
    private Happenings happenings;

    /**
     * The periods of a round with the sentences that explain them.
     *
     * @param kind why public and agencies are asked
     * @param firstDay first day of the publication
     * @param receivedOn when the agencies have the draft, or null: they are not asked at the same time
     * @throws Refused without a first day
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public RoundProposal propose(String reference, RoundKind kind, LocalDate firstDay, LocalDate receivedOn) {
        Plan plan = plans.open(reference).plan();
        if (kind == null || firstDay == null) {
            throw new Refused(Reason.of("participation.plan.round-days-missing"));
        }
        DeadlineEngine engine = holidays.engine(firstDay);
        Deadline ofPublic = kind.isFormal() ? engine.forPublic(firstDay, PeriodRule.publication(plan.edition())) : null;
        Deadline ofAgencies = kind.isFormal() && receivedOn != null
                ? engine.forAgencies(receivedOn, PeriodRule.agencies(plan.edition()))
                : null;
        LocalDate end = end(engine, firstDay, ofPublic, ofAgencies);
        return new RoundProposal(
                ofPublic,
                ofAgencies,
                end,
                kind == RoundKind.REPEAT ? engine.endOn(firstDay.plusDays(TWO_WEEKS - 1L)) : null,
                AnnouncementGaps.proposedAppearance(firstDay, plan.edition()),
                holidays.warnings(firstDay).of(firstDay, end));
    }

    private static LocalDate end(DeadlineEngine engine, LocalDate firstDay, Deadline ofPublic, Deadline ofAgencies) {
        if (ofPublic == null) {
            return engine.endOn(firstDay.plusDays(TWO_WEEKS - 1L));
        }
        return ofAgencies == null ? ofPublic.lastDay() : DeadlineEngine.commonEnd(ofPublic, ofAgencies);
    }

    /** Plans a round; refused with everything that is wrong with it. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long plan(String reference, long version, RoundData data) {
        Managed managed = plans.open(reference, version);
        PlanRound round = managed.plan().plan(data, periods(managed, data));
        register.flush();
        happenings.record(managed.plan().planned(round, managed.by()));
        return round.id();
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long version, long round, RoundData data) {
        Managed managed = plans.open(reference, version);
        happenings.record(managed.plan().change(round, data, periods(managed, data), managed.by()));
    }

    /** Gives a planned round up. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void drop(String reference, long version, long round) {
        Managed managed = plans.open(reference, version);
        happenings.record(managed.plan().drop(round, managed.by()));
    }

    /** Sets where the documents can be seen beside the internet. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void setAccesses(String reference, long version, long round, List<Access> accesses) {
        Managed managed = plans.open(reference, version);
        happenings.record(managed.plan().give(round, accesses, managed.by()));
    }

    private RoundPeriods periods(Managed managed, RoundData data) {
        return managed.periods(holidays, data.firstDay() == null ? plans.today() : data.firstDay());
    }
}
