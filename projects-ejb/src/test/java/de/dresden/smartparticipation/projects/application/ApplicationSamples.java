package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.FundingRules;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Applications to be tried: 3,000 € of costs, of which 2,400 € are asked for. */
final class ApplicationSamples {

    static final Instant NOW = Instant.parse("2026-11-26T11:00:00Z");
    static final FundingRules RULES =
            new FundingRules(50_000, 500_000, 8_000, Set.of(ApplicantKind.CITIZENS_GROUP, ApplicantKind.ASSOCIATION));

    private ApplicationSamples() {}

    static Applicant applicant() {
        return new Applicant(
                ApplicantKind.ASSOCIATION,
                "Essbare Neustadt e. V.",
                "Ina Roth",
                "roth@verein.example",
                null,
                "Weg 1",
                "01099",
                "Dresden");
    }

    static Proposal proposal() {
        return new Proposal("Beete am Alaunplatz", "Hochbeete für alle.", "Wir bauen Beete.", "Mehr Grün.");
    }

    static Setting setting() {
        YearMonth first = YearMonth.of(2027, 3);
        YearMonth last = YearMonth.of(2027, 10);
        return new Setting(
                Set.of("13"),
                null,
                first,
                last,
                List.of(new PlanStep("Bauen", first, first.plusMonths(2))),
                List.of(new PartnerEntry(ApplicantKind.SCIENCE, "TU Dresden", "Bodenproben")));
    }

    static MoneyPlan money(long own, long third, long asked) {
        return new MoneyPlan(
                List.of(
                        new CostItem(CostKind.MATERIAL, "Holz und Erde", 200_000, 2027),
                        new CostItem(CostKind.PERSONNEL, "Anleitung", 100_000, 2027)),
                own,
                third,
                asked);
    }

    static ApplicationData data() {
        return new ApplicationData(applicant(), proposal(), setting(), money(50_000, 10_000, 240_000));
    }

    static Application draft() {
        return new Application("AN-2026-0001", 1, data(), 1, Locale.GERMAN, NOW);
    }

    static Application submitted() {
        Application application = draft();
        application.confirm(NOW);
        application.send(RULES, NOW);
        return application;
    }
}
