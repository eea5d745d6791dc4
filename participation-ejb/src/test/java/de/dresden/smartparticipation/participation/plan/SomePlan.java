package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Plans for tests. */
final class SomePlan {

    static final Capacity ANNA = new Capacity(1L, null);
    static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    private SomePlan() {}

    static PlanData data(PlanKind kind, PlanProcedure procedure) {
        return new PlanData(
                "Am Elbufer",
                "Nr. 3042",
                kind,
                procedure,
                10,
                "Wohnungen und ein Park.",
                "Zwischen Elbe und Leipziger Straße.",
                "Stadtplanungsamt",
                "plan@example.org",
                null);
    }

    static Plan begun(LocalDate begun, PlanKind kind, PlanProcedure procedure) {
        return new Plan(
                "BP-2027-001", data(kind, procedure), begun, ANNA, Instant.parse("2027-02-10T08:00:00Z"), TODAY);
    }

    static RoundData publication(String first, String last) {
        return round(RoundKind.PUBLICATION, first, last, PeriodKind.STATUTORY, null, false, false);
    }

    static RoundData round(
            RoundKind kind,
            String first,
            String last,
            PeriodKind period,
            String reason,
            boolean changesOnly,
            boolean affectedOnly) {
        LocalDate begin = LocalDate.parse(first);
        return new RoundData(
                kind,
                begin,
                LocalDate.parse(last),
                null,
                null,
                period,
                reason,
                changesOnly,
                affectedOnly,
                begin.minusDays(7),
                "Dresdner Amtsblatt",
                null);
    }

    static List<Access> reading() {
        return List.of(new Access(
                AccessKind.READING_DEVICE, "World Trade Center, Ammonstraße 70", "3. Etage", "Mo–Fr 9–17 Uhr"));
    }
}
