package de.dresden.smartparticipation.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakeRow;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApplicationOfRowTest {

    private static final Instant NOW = Instant.parse("2026-12-10T11:00:00Z");
    private static final FundingRules RULES =
            new FundingRules(100_000, 5_000_000, 8_000, Set.of(ApplicantKind.ASSOCIATION));
    private static final CallFrame CALL = new CallFrame(
            1,
            "FA-2026-01",
            "Zukunftsstadt",
            "",
            7,
            CallKind.CITY_PROJECT,
            CallState.PUBLISHED,
            List.of(new PhaseDays(CallPhase.INTAKE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31))));

    @Test
    void theUsualGermanHeadingsAreFoundByThemselves() {
        List<String> headings = List.of(
                "Titel",
                "Zusammenfassung",
                "Beschreibung",
                "Nutzen",
                "Art",
                "Organisation",
                "Name",
                "E-Mail",
                "Telefon",
                "Straße",
                "PLZ",
                "Stadt",
                "Stadtteil",
                "Ort des Projekts",
                "Beginn",
                "Ende",
                "Jahr",
                "Personalkosten",
                "Sachkosten",
                "Leistungen Dritter",
                "Sonstiges",
                "Eigenmittel",
                "Drittmittel",
                "Beantragt",
                "Eingang");
        ColumnMapping mapping = ColumnMapping.suggest(headings, ApplicationPlan.PLAN);
        assertThat(ApplicationPlan.PLAN.fields())
                .extracting(IntakeField::key)
                .allSatisfy(key -> assertThat(mapping.column(key)).as(key).isPresent());
    }

    @Test
    void aRowBecomesAnApplicationWithItsCostsByKind() {
        ApplicationOfRow read = read(Map.of());
        assertThat(read.problems()).isEmpty();
        ApplicationData data = read.data();
        assertThat(data.applicant().kind()).isEqualTo(ApplicantKind.ASSOCIATION);
        assertThat(data.setting().districts()).containsExactly("loebtau", "pieschen");
        assertThat(data.setting().first()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(data.money().items())
                .containsExactly(
                        new CostItem(CostKind.PERSONNEL, "Personal", 1_000_050, 2027),
                        new CostItem(CostKind.MATERIAL, "Sachen", 250_000, 2027));
        assertThat(data.money().askedCents()).isEqualTo(1_000_000);
    }

    @Test
    void whatDoesNotAddUpOrIsNoSumMonthOrStadtteilIsRefusedWithItsSentence() {
        assertThat(refused(Map.of("own", new BigDecimal("2500.49")))).containsExactly("financing-short");
        assertThat(refused(Map.of("own", new BigDecimal("2500.505")))).contains("amount-unreadable");
        assertThat(refused(Map.of("first", "bald"))).containsExactly("month-unreadable");
        assertThat(refused(Map.of("districts", "Löbtau, Nirgendwo"))).contains("area-named");
        assertThat(refused(Map.of("kind", "Wissenschaft"))).containsExactly("kind-may-not");
    }

    @Test
    void aPostalCodeThatASpreadsheetTookForANumberGetsItsZeroBack() {
        assertThat(read(Map.of("postal-code", "1067")).data().applicant().postalCode())
                .isEqualTo("01067");
        assertThat(read(Map.of("postal-code", "10115")).data().applicant().postalCode())
                .isEqualTo("10115");
    }

    @Test
    void whatIsWrongNamesTheColumnsWhereItIsToBeMended() {
        assertThat(columns(Map.of("own", new BigDecimal("2500.505")))).contains(List.of("own"));
        assertThat(columns(Map.of("last", "bald"))).containsExactly(List.of("last"));
        assertThat(columns(Map.of("own", new BigDecimal("2500.49"))))
                .containsExactly(List.of(
                        "cost-personnel", "cost-material", "cost-services", "cost-other", "own", "third", "asked"));
        assertThat(columns(Map.of("districts", "Nirgendwo"))).contains(List.of("districts"));
        Set<String> fields =
                ApplicationPlan.PLAN.fields().stream().map(IntakeField::key).collect(Collectors.toSet());
        assertThat(fields).containsAll(columns(Map.of("kind", "Wissenschaft")).get(0));
    }

    private static List<List<String>> columns(Map<String, Object> other) {
        return read(other).problems().stream()
                .map(ApplicationOfRow.Found::fields)
                .toList();
    }

    @Test
    void whatCameInOutsideTheDaysForApplicationsIsRefused() {
        assertThat(refused(Map.of("received", Instant.parse("2026-12-31T22:59:59Z"))))
                .isEmpty();
        assertThat(refused(Map.of("received", Instant.parse("2026-12-31T23:00:00Z"))))
                .containsExactly("received-outside");
    }

    @Test
    void whoAppliesTwiceWithTheSameTitleIsKnownAgainInWhateverCase() {
        assertThat(read(Map.of("email", "ROTH@verein.example", "title", "essbarer HOF"))
                        .likeness())
                .isEqualTo(read(Map.of()).likeness());
    }

    @Test
    void monthsAreReadAsSpreadsheetsHaveThem() {
        for (String text : List.of("2027-03", "03/2027", "3.2027", "01.03.2027", "2027-03-01", "2027-03-01 00:00:00")) {
            assertThat(MonthText.read(text)).as(text).contains(YearMonth.of(2027, 3));
        }
        for (String text : List.of("", "13/2027", "März 2027", "2027")) {
            assertThat(MonthText.read(text)).as(text).isEmpty();
        }
    }

    private static List<String> refused(Map<String, Object> other) {
        return read(other).problems().stream()
                .map(found -> found.reason().key())
                .map(key -> key.replace("projects.application.", ""))
                .toList();
    }

    private static ApplicationOfRow read(Map<String, Object> other) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "Essbarer Hof",
                "summary", "Beete",
                "description", "Hochbeete im Hof.",
                "benefit", "Gemüse für alle.",
                "kind", "Verein oder gemeinnützige Organisation",
                "name", "Ina Roth",
                "email", "roth@verein.example"));
        values.putAll(
                Map.of("street", "Weg 1", "postal-code", "01067", "city", "Dresden", "districts", "Löbtau; Pieschen"));
        values.putAll(Map.of("first", "03/2027", "last", "2027-09"));
        values.putAll(Map.of(
                "cost-personnel", new BigDecimal("10000.50"),
                "cost-material", new BigDecimal("2500"),
                "own", new BigDecimal("2500.5"),
                "asked", new BigDecimal("10000")));
        values.putAll(other);
        return new ApplicationOfRow(
                new IntakeRow(2, values),
                CALL,
                RULES,
                Map.of("löbtau", "loebtau", "pieschen", "pieschen"),
                Map.of(
                        CostKind.PERSONNEL, "Personal",
                        CostKind.MATERIAL, "Sachen",
                        CostKind.SERVICES, "Leistungen",
                        CostKind.OTHER, "Sonstiges"),
                NOW);
    }
}
