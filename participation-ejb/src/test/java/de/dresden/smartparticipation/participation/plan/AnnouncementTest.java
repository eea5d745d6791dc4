package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.participation.plan.SomePlan.publication;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** § 3 Abs. 2 Satz 4, Abs. 3 BauGB: what an announcement says, and that it does not appear without it. */
class AnnouncementTest {

    private static final List<DocumentData> DOCUMENTS = List.of(
            new DocumentData(DocumentKind.DRAWING, "Planzeichnung", true),
            new DocumentData(DocumentKind.REASONING, "Begründung", true),
            new DocumentData(DocumentKind.ENVIRONMENTAL_REPORT, "Umweltbericht", true));
    private static final List<Information> INFORMATION = List.of(
            new Information(
                    EnvironmentalTheme.SPECIES,
                    InformationSource.EXPERT,
                    "Artenschutz",
                    "Zauneidechse, Fledermäuse",
                    true),
            new Information(
                    EnvironmentalTheme.WATER, InformationSource.AGENCY, "Umweltamt", "Hochwasser, Grundwasser", false),
            new Information(EnvironmentalTheme.SPECIES, InformationSource.CITIZEN, "Anwohner", "Alte Linden", false));

    @Test
    void aCompleteOneSaysEverythingTheLawAsksFor() {
        AnnouncementFacts facts = facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, LawEdition.BAUGB_2023);

        assertThat(AnnouncementGaps.of(facts)).isEmpty();
        assertThat(AnnouncementText.of(facts, Locale.GERMAN))
                .containsExactly(
                        "Veröffentlichung des Entwurfs im Internet: Bebauungsplan Nr. 3042 „Am Elbufer“",
                        "Plangebiet: Zwischen Elbe und Leipziger Straße.",
                        "Worum es geht: Wohnungen und ein Park.",
                        "Der Entwurf mit Begründung und den nach Einschätzung der Stadt wesentlichen, bereits vorliegenden"
                                + " umweltbezogenen Stellungnahmen ist vom 01.03.2027 bis einschließlich 31.03.2027 im Internet"
                                + " veröffentlicht unter https://example.org/plan (§ 3 Abs. 2 BauGB).",
                        "Unterlagen: Planzeichnung; Begründung; Umweltbericht.",
                        "Andere leicht zu erreichende Zugangsmöglichkeiten während dieser Zeit: Öffentliches Lesegerät:"
                                + " World Trade Center, Ammonstraße 70, 3. Etage (Mo–Fr 9–17 Uhr).",
                        "Folgende Arten umweltbezogener Informationen sind verfügbar:",
                        "Tiere, Pflanzen und biologische Vielfalt – Artenschutz (Gutachten): Zauneidechse, Fledermäuse; Anwohner"
                                + " (Stellungnahme aus der Öffentlichkeit, nicht mit veröffentlicht): Alte Linden.",
                        "Wasser – Umweltamt (Stellungnahme einer Behörde, nicht mit veröffentlicht): Hochwasser,"
                                + " Grundwasser.",
                        "Stellungnahmen können während der Dauer der Frist abgegeben werden.",
                        "Stellungnahmen sollen elektronisch übermittelt werden; bei Bedarf können sie auch auf anderem Weg"
                                + " abgegeben werden, schriftlich oder zur Niederschrift.",
                        "Nicht fristgerecht abgegebene Stellungnahmen können bei der Beschlussfassung über den Bauleitplan"
                                + " unberücksichtigt bleiben.",
                        "Auskunft: Stadtplanungsamt, plan@example.org.");
    }

    @Test
    void anEmptyOneNamesEveryGapWithItsRule() {
        PlanData bare = new PlanData(
                "Am Elbufer",
                "Nr. 3042",
                PlanKind.DEVELOPMENT_PLAN,
                PlanProcedure.REGULAR,
                10,
                "",
                "",
                null,
                null,
                null);
        RoundData round = new RoundData(
                RoundKind.PUBLICATION,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31),
                null,
                null,
                PeriodKind.STATUTORY,
                null,
                false,
                false,
                null,
                null,
                null);
        AnnouncementFacts facts =
                new AnnouncementFacts(bare, LawEdition.BAUGB_2023, false, round, List.of(), List.of(), List.of(), " ");

        assertThat(AnnouncementGaps.of(facts))
                .extracting(gap -> gap.key().substring("participation.announcement.gap.".length()))
                .containsExactly(
                        "area-text",
                        "area",
                        "address",
                        "draft",
                        "reasoning",
                        "report",
                        "contact",
                        "access",
                        "information",
                        "announced-in",
                        "announced-on");
        assertThat(AnnouncementGaps.of(facts).stream().map(Texts.german()::text))
                .contains(
                        "Es fehlen die Arten umweltbezogener Informationen mit Themen und Schlagwörtern (§ 3 Abs. 2 Satz 4"
                                + " BauGB; BVerwG, Urteil vom 18.7.2013 – 4 CN 3.12).");
    }

    @Test
    void itAppearsBeforeTheFirstDay() {
        assertThat(gaps(LawEdition.BAUGB_2023, LocalDate.of(2027, 2, 28))).isEmpty();
        assertThat(gaps(LawEdition.BAUGB_2023, LocalDate.of(2027, 3, 1)))
                .containsExactly(
                        "Die Bekanntmachung am 01.03.2027 erscheint zu spät: Für einen Beginn am 01.03.2027 muss sie"
                                + " spätestens am 28.02.2027 erscheinen (§ 3 Abs. 2 Satz 4 BauGB).");
    }

    @Test
    void underTheOlderLawAWeekLiesBetweenAndTheDayOfAppearanceDoesNotCount() {
        assertThat(AnnouncementGaps.latestAppearance(LocalDate.of(2023, 7, 10), true, LawEdition.BAUGB_2017))
                .isEqualTo("2023-07-02");
        assertThat(AnnouncementGaps.proposedAppearance(LocalDate.of(2027, 3, 1), LawEdition.BAUGB_2017))
                .isEqualTo("2027-02-21");
        assertThat(AnnouncementGaps.proposedAppearance(LocalDate.of(2027, 3, 1), LawEdition.BAUGB_2023))
                .isEqualTo("2027-02-22");
        assertThat(gaps(LawEdition.BAUGB_2017, LocalDate.of(2027, 2, 21)))
                .containsExactly(
                        "Es fehlt die Auslegung mit Ort und Öffnungszeiten (§ 3 Abs. 2 Satz 1, § 4a Abs. 4 BauGB"
                                + " (2017)).");
    }

    @Test
    void afterAChangeItPointsToTheChangeAsTheLawOfThePlanPutsIt() {
        assertThat(repeat(LawEdition.BAUGB_2023, true))
                .anyMatch(paragraph -> paragraph.startsWith("Der geänderte Entwurf"))
                .contains(
                        "Gelegenheit zur Stellungnahme besteht in Bezug auf die Änderung oder Ergänzung und ihre möglichen"
                                + " Auswirkungen (§ 4a Abs. 3 Satz 2 BauGB).");
        assertThat(repeat(LawEdition.BAUGB_2017, true))
                .startsWith("Erneute öffentliche Auslegung des Entwurfs: Bebauungsplan Nr. 3042 „Am Elbufer“")
                .contains(
                        "Stellungnahmen können nur zu den geänderten oder ergänzten Teilen abgegeben werden (§ 4a Abs. 3 Satz 2"
                                + " BauGB in der bis zum 6.7.2023 geltenden Fassung).");
    }

    @Test
    void withoutAChangeItSaysThatTheDraftIsPublishedOnceMoreAsItWas() {
        assertThat(repeat(LawEdition.BAUGB_2023, false))
                .anyMatch(paragraph -> paragraph.contains("unverändert vom 01.06.2027 bis einschließlich 30.06.2027"))
                .noneMatch(paragraph -> paragraph.contains("§ 4a Abs. 3"));
    }

    @Test
    void anExtensionIsAnnouncedWithBothDaysAndItsReason() {
        assertThat(AnnouncementText.ofExtension(
                        facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, LawEdition.BAUGB_2023),
                        new ExtensionRow(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 2), "Störung", null),
                        Locale.GERMAN))
                .startsWith("Verlängerung der Frist: Bebauungsplan Nr. 3042 „Am Elbufer“")
                .anyMatch(paragraph ->
                        paragraph.contains("die am 31.03.2027 geendet hätte, wird bis einschließlich 02.04.2027"))
                .contains("Grund: Störung");
        assertThat(AnnouncementText.ofExtension(
                        facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, LawEdition.BAUGB_2017),
                        new ExtensionRow(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 2), "Störung", null),
                        Locale.GERMAN))
                .anyMatch(paragraph -> paragraph.startsWith("Der Entwurf liegt öffentlich aus"));
    }

    private static List<String> repeat(LawEdition edition, boolean changed) {
        AnnouncementFacts facts = facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, edition);
        return AnnouncementText.of(
                new AnnouncementFacts(
                        facts.plan(),
                        edition,
                        true,
                        SomePlan.round(
                                RoundKind.REPEAT,
                                "2027-06-01",
                                "2027-06-30",
                                PeriodKind.STATUTORY,
                                null,
                                changed,
                                false),
                        facts.accesses(),
                        facts.information(),
                        facts.documents(),
                        facts.address()),
                Locale.GERMAN);
    }

    @Test
    void aLandUsePlanTellsAssociationsThatTheyAreExcluded() {
        AnnouncementFacts facts = facts(PlanKind.LAND_USE_PLAN, PlanProcedure.REGULAR, LawEdition.BAUGB_2023);

        assertThat(AnnouncementText.of(facts, Locale.GERMAN))
                .anyMatch(paragraph ->
                        paragraph.startsWith("Eine Vereinigung im Sinne des § 4 Abs. 3 Satz 1 Nr. 2 UmwRG"));
    }

    @Test
    void aSimplifiedWayTellsThatThereIsNoEnvironmentalAssessmentInstead() {
        AnnouncementFacts facts =
                facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.INNER_DEVELOPMENT, LawEdition.BAUGB_2023);

        assertThat(AnnouncementText.of(facts, Locale.GERMAN))
                .anyMatch(paragraph -> paragraph.contains("ohne Durchführung einer Umweltprüfung"))
                .noneMatch(paragraph -> paragraph.contains("Arten umweltbezogener Informationen"));
    }

    @Test
    void itIsHandedOutAsTextAndAsPdf() throws IOException {
        List<String> paragraphs = AnnouncementText.of(
                facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, LawEdition.BAUGB_2023), Locale.GERMAN);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Announcements.write(paragraphs, "BP-2027-001", AnnouncementForm.PDF, pdf);
        Announcements.write(paragraphs, "BP-2027-001", AnnouncementForm.TEXT, text);

        assertThat(pdf.toByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(text.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("Plangebiet: Zwischen Elbe");
    }

    private static List<String> gaps(LawEdition edition, LocalDate appears) {
        AnnouncementFacts facts = facts(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR, edition);
        RoundData round = new RoundData(
                RoundKind.PUBLICATION,
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 31),
                null,
                null,
                PeriodKind.STATUTORY,
                null,
                false,
                false,
                appears,
                "Dresdner Amtsblatt",
                null);
        return AnnouncementGaps.of(new AnnouncementFacts(
                        facts.plan(),
                        edition,
                        true,
                        round,
                        facts.accesses(),
                        facts.information(),
                        facts.documents(),
                        facts.address()))
                .stream()
                .map(Texts.german()::text)
                .toList();
    }

    private static AnnouncementFacts facts(PlanKind kind, PlanProcedure procedure, LawEdition edition) {
        return new AnnouncementFacts(
                SomePlan.data(kind, procedure),
                edition,
                true,
                publication("2027-03-01", "2027-03-31"),
                SomePlan.reading(),
                INFORMATION,
                DOCUMENTS,
                "https://example.org/plan");
    }
}
