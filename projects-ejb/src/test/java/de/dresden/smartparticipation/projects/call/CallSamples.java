package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.CallPhase.DECISION;
import static de.dresden.smartparticipation.projects.call.CallPhase.ELIGIBILITY;
import static de.dresden.smartparticipation.projects.call.CallPhase.INTAKE;
import static de.dresden.smartparticipation.projects.call.CallPhase.JURY;
import static de.dresden.smartparticipation.projects.call.CallPhase.VOTE;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls to be tried: intake in December, eligibility in January, jury and vote in February, decision in March. */
final class CallSamples {

    static final Capacity ANNA = new Capacity(1L, null);
    static final Capacity BERND = new Capacity(2L, null);
    static final Instant NOW = at("2026-11-26");

    private CallSamples() {}

    static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
    }

    static CallData data(String title) {
        return new CallData(
                CallKind.CITY_PROJECT,
                7,
                title,
                "",
                "Kleine Versuche für die Stadt von morgen.",
                "",
                "<p>Wer eine Idee hat, bewirbt sich.</p>",
                "",
                "Eva Sommer",
                "zukunft@stadt.example",
                null,
                Set.of(Goal.SUSTAINABLE_CITIES),
                List.of(ExpectedIndicator.german("Beteiligte", "Personen", Direction.MORE)));
    }

    static TermsData terms() {
        TermsData usual = UsualTerms.begun();
        return new TermsData(
                usual.funding(),
                usual.money(),
                new SelectionRule(BallotKind.CHOOSE, 3, null, SelectionMethod.GREEDY, null, null, true, false, false),
                List.of(
                        Criterion.german(101, "Wirkung", "", 3, 0, 5),
                        Criterion.german(102, "Machbarkeit", "", 2, 0, 5)),
                List.of(ChecklistItem.german(201, "Sitz in Dresden", true)),
                Map.of(2027, 20_000_000L));
    }

    static TermsData withMoney(TermsData terms, MoneyRules money) {
        return new TermsData(
                terms.funding(), money, terms.selection(), terms.criteria(), terms.checklist(), terms.budget());
    }

    static TermsData withCriteria(TermsData terms, List<Criterion> criteria) {
        return new TermsData(
                terms.funding(), terms.money(), terms.selection(), criteria, terms.checklist(), terms.budget());
    }

    static TermsData withSelection(TermsData terms, SelectionRule selection) {
        return new TermsData(
                terms.funding(), terms.money(), selection, terms.criteria(), terms.checklist(), terms.budget());
    }

    static MoneyRules money(int proofMonths) {
        return new MoneyRules(60, 1_000, 2_000, proofMonths, 5_000, DayCount.ACTUAL_ACTUAL);
    }

    static PhaseDays days(CallPhase phase, String first, String last) {
        return new PhaseDays(phase, LocalDate.parse(first), LocalDate.parse(last));
    }

    static List<PhaseDays> phases() {
        return List.of(
                days(INTAKE, "2026-12-01", "2026-12-31"),
                days(ELIGIBILITY, "2027-01-01", "2027-01-31"),
                days(JURY, "2027-02-01", "2027-02-20"),
                days(VOTE, "2027-02-10", "2027-02-28"),
                days(DECISION, "2027-03-01", "2027-03-31"));
    }

    static Call draft() {
        Call call = new Call("FA-2026-01", data("Zukunftsstadt 2027"), terms(), ANNA, NOW);
        call.setPhases(phases(), null, ANNA, NOW);
        return call;
    }

    static Call published() {
        Call call = draft();
        call.propose(ANNA, NOW);
        call.approve(BERND, NOW);
        return call;
    }
}
