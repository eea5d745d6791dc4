package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.plan.ManagedPlans.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a round and sees it to its end: announcement, extension, what is done about outages. Needs a consultation manager of
 * the plan's department.
 */
@Boundary
@Stateless
public class PlanPublication {

    @Inject
    private ManagedPlans plans;

    @Inject
    private PlanRegister register;

    @Inject
    private Announcements announcements;

    @Inject
    private DocumentVersions documents;

    @Inject
    private PlanViews views;

    @Inject
    private LocalHolidays holidays;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The announcement as it would appear now, and everything that is missing for it. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public AnnouncementSheet announcement(String reference, long round) {
        return announcements.sheet(plans.open(reference).plan(), round);
    }

    /**
     * Writes the announcement, as it appeared where it is published; after an extension that of the extension before it. Closes
     * nothing.
     *
     * @throws Refused while something is missing
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void write(String reference, long round, AnnouncementForm form, OutputStream out) throws IOException {
        Plan plan = plans.open(reference).plan();
        AnnouncementSheet sheet = announcements.sheet(plan, round);
        String appeared = views.announcement(round);
        if (appeared != null) {
            List<String> paragraphs = new ArrayList<>();
            views.extensions(round).stream()
                    .reduce((first, second) -> second)
                    .ifPresent(last -> paragraphs.addAll(announcements.extension(plan, round, last)));
            paragraphs.addAll(List.of(appeared.split("\n\n")));
            Announcements.write(paragraphs, reference, form, out);
            return;
        }
        AcceptablePlan.require(sheet.gaps());
        Announcements.write(sheet.paragraphs(), reference, form, out);
    }

    /**
     * Fixes days, announcement and displayed documents; the public sees them from the first day on.
     *
     * @throws Refused with everything that is missing
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void publish(String reference, long version, long round) {
        Managed managed = plans.open(reference, version);
        Plan plan = managed.plan();
        AnnouncementSheet sheet = announcements.sheet(plan, round);
        String text = String.join("\n\n", sheet.paragraphs());
        documents.freeze(plan.round(round).id(), plan.id());
        happenings.record(plan.publish(round, text, sheet.gaps(), managed.by(), clock.instant(), plans.today()));
    }

    /**
     * Gives public and agencies more time.
     *
     * @param until the new last day, a working day
     * @param reason why; needed
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void extend(String reference, long version, long round, LocalDate until, String reason) {
        Managed managed = plans.open(reference, version);
        if (until != null && !holidays.engine(until).endOn(until).equals(until)) {
            throw new Refused(Reason.of(
                    "participation.plan.extend-to-working-day",
                    until,
                    holidays.engine(until).endOn(until)));
        }
        LocalDate from = managed.plan().round(round).lastDay();
        happenings.record(managed.plan().extend(round, until, reason, plans.today(), managed.by()));
        views.extended(round, from, until, reason.strip(), managed.by().person(), clock.instant());
    }

    /** What is proposed about the outages of a round on which nothing is decided yet; empty where there is none. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Optional<OutageAdvice> advice(String reference, long round) {
        PlanRound asked = plans.open(reference).plan().round(round);
        List<OutageRow> open = views.outages(asked.id()).stream()
                .filter(outage -> outage.answer() == null)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        OutageAdvice.of(open, asked.lastDay(), clock.instant(), holidays.engine(asked.lastDay())));
    }

    /**
     * Says what was done about an outage.
     *
     * @param reason why; needed
     * @throws Refused where an extension or a repetition is named that there is not
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void answer(String reference, long outage, OutageAnswer answer, String reason) {
        Managed managed = plans.open(reference);
        PlanOutage answered = register.outage(managed.plan(), outage);
        boolean extended = views.extensions(answered.round()).stream()
                .anyMatch(extension -> !extension.at().isBefore(answered.beganAt()));
        boolean repeated = managed.plan().isRepeatedWholeAfter(answered.round());
        AcceptablePlan.require(OutageAdvice.untrue(answer, extended, repeated));
        boolean last = views.openOutages(managed.plan().id()) <= 1;
        happenings.record(
                answered.answer(answer, reason, last, managed.plan().subject(), managed.by(), clock.instant()));
    }
}
