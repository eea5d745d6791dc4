package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.PeriodRule;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rounds of the demo's plans, as if they had been announced and published on their days. */
@Dependent
class DemoRounds {

    private static final int ANNOUNCED_BEFORE = 9;

    @Inject
    private Sql sql;

    @Inject
    private DocumentVersions documents;

    @Inject
    private LocalHolidays holidays;

    @Inject
    private PublicAddress address;

    void early(DemoPlan plan, Subject subject, long department, Staff manager, DemoPast past) {
        String[] days = plan.parts("early");
        LocalDate first = past.workingDay(Integer.parseInt(days[0]));
        RoundData round = round(
                plan, RoundKind.EARLY, first, past.workingDay(Integer.parseInt(days[1])), null, PeriodKind.APPROPRIATE);
        publish(plan, subject, department, round, manager, past);
    }

    /** Begins on the day that is told, or on the next working day; ends as the engine says. @return its last day */
    LocalDate publication(DemoPlan plan, Subject subject, long department, Staff manager, DemoPast past) {
        LocalDate first = past.day(plan.days("publication"));
        DeadlineEngine engine = holidays.engine(first);
        LawEdition edition = LawEdition.of(past.day(plan.days("begun")));
        LocalDate last = DeadlineEngine.commonEnd(
                engine.forPublic(first, PeriodRule.publication(edition)),
                engine.forAgencies(first, PeriodRule.agencies(edition)));
        RoundData round = round(plan, RoundKind.PUBLICATION, first, last, first, PeriodKind.STATUTORY);
        long id = publish(plan, subject, department, round, manager, past);
        int position = 0;
        for (Access access : plan.accesses()) {
            sql.update(
                    "insert into participation.plan_access (round_id, position, kind, place, room, hours) values (?, ?, ?, ?, ?, ?)",
                    id,
                    position++,
                    access.kind(),
                    access.place(),
                    access.room(),
                    access.hours());
        }
        documents.freeze(id, subject.id());
        return last;
    }

    private static RoundData round(
            DemoPlan plan, RoundKind kind, LocalDate first, LocalDate last, LocalDate received, PeriodKind period) {
        return new RoundData(
                kind,
                first,
                last,
                received,
                received == null ? null : last,
                period,
                null,
                false,
                false,
                first.minusDays(ANNOUNCED_BEFORE),
                plan.fact("announced"),
                plan.fact("portal"));
    }

    private long publish(
            DemoPlan plan, Subject subject, long department, RoundData round, Staff manager, DemoPast past) {
        LocalDate begun = past.day(plan.days("begun"));
        AnnouncementFacts facts = new AnnouncementFacts(
                plan.data(department),
                LawEdition.of(begun),
                true,
                round,
                round.kind().isFormal() ? plan.accesses() : List.of(),
                plan.information(),
                plan.displayed(),
                address.of("/public/plan.xhtml?ref=" + subject.reference()));
        LocalDate day = round.announcedOn().minusDays(1);
        long id = past.number("select nextval('participation.plan_round_id') as n");
        sql.update(
                """
                insert into participation.plan_round (id, plan_id, kind, first_day, last_day, agencies_received_on,
                    agencies_last_day, period, announced_on, announced_in, portal, announcement, published_at, published_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id,
                subject.id(),
                round.kind(),
                round.firstDay(),
                round.lastDay(),
                round.agenciesReceivedOn(),
                round.agenciesLastDay(),
                round.period(),
                round.announcedOn(),
                round.announcedIn(),
                round.portal(),
                String.join("\n\n", AnnouncementText.of(facts, Locale.GERMAN)),
                DemoPast.morning(day),
                manager.id());
        past.tell(
                manager,
                day,
                subject,
                "round-published",
                Map.of("round", round.kind().name()));
        return id;
    }
}
