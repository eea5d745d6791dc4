package de.dresden.smartparticipation.participation.hearing;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.agency.AgencyDirectory;
import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The agencies of a round, for the city. */
@Boundary
@Stateless
public class Hearings {

    /**
     * A letter is taken to arrive on the fourth day after it was posted (as § 41 Abs. 2 VwVfG has it for administrative acts) until the
     * day of receipt is entered.
     */
    private static final int POST_DAYS = 4;

    @Inject
    private HearingRegister register;

    @Inject
    private HearingDesk desk;

    @Inject
    private HearingPeriod period;

    @Inject
    private PlanDirectory plans;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such round, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public HearingRound of(long round) {
        RoundFrame frame = plans.round(round);
        PlanFrame plan = plans.of(frame.plan());
        if (!StatementSight.of(actor.get()).overviews(plan)) {
            throw new NotFound(round);
        }
        boolean mayEdit = actor.get().is(Role.CONSULTATION_MANAGER, plan.department());
        List<HearingRow> rows = register.rows(round);
        Set<String> taken = rows.stream().map(HearingRow::agency).collect(Collectors.toSet());
        List<AgencyHead> choosable = mayEdit
                ? agencies.active().stream()
                        .filter(agency -> !taken.contains(agency.reference()))
                        .toList()
                : List.of();
        return new HearingRound(
                plan,
                frame,
                plans.agenciesLastDay(round),
                rows,
                choosable,
                mayEdit && !register.earlier(plan.id(), round).isEmpty(),
                mayEdit);
    }

    /** Agencies that are to be heard. @throws Refused where nobody was chosen */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void choose(long round, Collection<Long> chosen) {
        RoundFrame frame = plans.round(round);
        Capacity by = manager(frame.plan());
        if (chosen.isEmpty()) {
            throw new Refused(Reason.of("participation.hearing.none-chosen"));
        }
        Set<Long> there = register.ofRound(round).stream().map(Hearing::agency).collect(Collectors.toSet());
        for (Long agency : chosen) {
            if (!agencies.of(agency).active()) {
                throw new Refused(Reason.of(
                        "participation.hearing.agency-rests",
                        agencies.of(agency).name()));
            }
            if (there.add(agency)) {
                desk.record(register.add(new Hearing(frame.plan(), round, agency)), "chosen", Map.of(), by, null);
            }
        }
    }

    /** The agencies that were heard in earlier rounds of the plan. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void chooseAsBefore(long round) {
        RoundFrame frame = plans.round(round);
        manager(frame.plan());
        choose(round, register.earlier(frame.plan(), round));
    }

    /** An agency is not to be heard after all. @throws Refused where it was told already */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void drop(long hearing, long version) {
        Hearing dropped = register.find(hearing, version);
        Capacity by = manager(dropped.plan());
        if (!dropped.chosen()) {
            throw new Refused(Reason.of("participation.hearing.told-already"));
        }
        register.remove(dropped);
        desk.record(dropped, "dropped", dropped.values(), by, null);
    }

    /**
     * Tells all that are chosen and not told yet: by mail with a link of their own, or, where no address is known, by letter.
     *
     * @return how many were told
     * @throws Refused where there are none, or the round is not published
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public int tellAll(long round) {
        RoundFrame frame = plans.round(round);
        Capacity by = manager(frame.plan());
        if (!frame.published()) {
            throw new Refused(Reason.of("participation.hearing.not-published"));
        }
        List<Hearing> chosen =
                register.ofRound(round).stream().filter(Hearing::chosen).toList();
        if (chosen.isEmpty()) {
            throw new Refused(Reason.of("participation.hearing.none-chosen"));
        }
        LocalDate today = today();
        for (Hearing hearing : chosen) {
            Map<String, ?> before = hearing.values();
            boolean letter = agencies.of(hearing.agency()).email() == null;
            LocalDate received = letter ? today.plusDays(POST_DAYS) : today;
            hearing.tell(letter, received, period.lastDay(frame, received), clock.instant());
            desk.record(hearing, "notified", before, by, HearingMails.NOTICE);
        }
        return chosen.size();
    }

    /**
     * Enters the day on which the agency received the draft; its last day follows.
     *
     * @throws Conflict where it was changed since this version
     * @throws Refused where the day lies in the future
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void received(long hearing, long version, LocalDate day) {
        Hearing found = register.find(hearing, version);
        Capacity by = manager(found.plan());
        if (day == null || day.isAfter(today())) {
            throw new Refused(Reason.of("participation.hearing.received-in-future"));
        }
        Map<String, ?> before = found.values();
        found.receive(day, period.lastDay(plans.round(found.round()), day));
        desk.record(found, "received", before, by, null);
    }

    /**
     * Reminds all that have the notice and have not answered: by mail, or, where no address is known, by the letter that is to be
     * printed anew.
     *
     * @return how many on which way
     * @throws Refused where there are none, or the council has decided on the weighing
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Reminded remindAll(long round) {
        PlanFrame plan = plans.of(plans.round(round).plan());
        Capacity by = manager(plan.id());
        if (plan.decided()) {
            throw new Refused(Reason.of("participation.hearing.decided"));
        }
        List<Hearing> silent =
                register.ofRound(round).stream().filter(Hearing::silent).toList();
        if (silent.isEmpty()) {
            throw new Refused(Reason.of("participation.hearing.nobody-silent"));
        }
        int mails = 0;
        for (Hearing hearing : silent) {
            if (agencies.of(hearing.agency()).email() != null) {
                mails++;
            }
            Map<String, ?> before = hearing.values();
            hearing.remind(clock.instant());
            desk.record(hearing, "reminded", before, by, HearingMails.REMINDER);
        }
        return new Reminded(mails, silent.size() - mails);
    }

    /** Gives an agency the time that it asked for, up to the next working day (§ 193 BGB), or refuses it with a remark. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void decideOnTime(long hearing, long version, boolean grant, String remark) {
        Hearing found = register.find(hearing, version);
        Capacity by = manager(found.plan());
        Map<String, ?> before = found.values();
        LocalDate last = found.wantedUntil() == null ? null : period.endOn(found.wantedUntil());
        found.decideOnTime(grant, last, remark, by);
        desk.record(
                found,
                grant ? "extension-granted" : "extension-refused",
                before,
                by,
                grant ? HearingMails.EXTENSION_GRANTED : HearingMails.EXTENSION_REFUSED);
    }

    private Capacity manager(long plan) {
        return actor.get().require(Role.CONSULTATION_MANAGER, plans.of(plan).department());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
