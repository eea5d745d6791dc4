package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.util.List;
import java.util.Set;

/** What the invented applications of the call say whose jury scores. Names, addresses and sums are made up. */
final class DemoSharingTexts {

    private final DemoApplicationTexts texts;

    DemoSharingTexts(DemoApplicationTexts texts) {
        this.texts = texts;
    }

    ApplicationData things() {
        return texts.project(
                DemoApplicationTexts.person(
                        ApplicantKind.ASSOCIATION, "Leihladen Löbtau e. V.", "Rosa Keller", "Kesselsdorfer Straße 18"),
                "Bibliothek der Dinge",
                "Bohrmaschine, Zelt, Waffeleisen: leihen statt kaufen.",
                "Ein leer stehender Laden wird zum Leihladen mit 300 Dingen. Geöffnet ist an vier Tagen; wer etwas bringt, leiht"
                        + " umsonst. Die Hochschule fragt, was deswegen nicht gekauft wurde.",
                "Weniger Käufe, mehr Begegnung, ein offener Laden.",
                Set.of("91"),
                List.of(new PartnerEntry(
                        ApplicantKind.SCIENCE, "Hochschule für Gestaltung und Technik", "Begleitforschung")),
                List.of(
                        texts.item(CostKind.OTHER, "Miete des Ladens", 6_000),
                        texts.item(CostKind.PERSONNEL, "Leitung, halbe Stelle für sechs Monate", 9_500)),
                1_500,
                0);
    }

    ApplicationData clothes() {
        return texts.project(
                DemoApplicationTexts.person(
                        ApplicantKind.CITIZENS_GROUP, "Kleiderkreis Johannstadt", "Mira Sorge", "Pfotenhauerstraße 66"),
                "Kleiderkreis",
                "Kinderkleidung wandert im Haus von Familie zu Familie.",
                "In zwölf Häusern stehen Schränke, aus denen alle nehmen und in die alle geben. Einmal im Monat wird gemeinsam genäht.",
                "Familien sparen Geld, Kleidung hält länger.",
                Set.of("06"),
                List.of(),
                List.of(texts.item(CostKind.MATERIAL, "Schränke und Nähmaschinen", 4_800)),
                400,
                400);
    }

    ApplicationData kitchen() {
        return texts.project(
                DemoApplicationTexts.person(
                        ApplicantKind.ASSOCIATION, "Suppentopf Strehlen e. V.", "Henrik Thal", "Lannerstraße 7"),
                "Küche für alle Häuser",
                "Eine Gemeinschaftsküche, die man mieten und teilen kann.",
                "Eine Schulküche wird am Abend zur Küche des Stadtteils: für Feste, zum Einkochen, für gemeinsame Mittage.",
                "Eine Küche, die leer stand, wird genutzt.",
                Set.of("82"),
                List.of(new PartnerEntry(ApplicantKind.ADMINISTRATION, "Schulverwaltung", "Räume am Abend")),
                List.of(
                        texts.item(CostKind.MATERIAL, "Ausstattung", 7_200),
                        texts.item(CostKind.SERVICES, "Reinigung", 2_400)),
                1_000,
                600);
    }

    ApplicationData tools() {
        return texts.project(
                DemoApplicationTexts.person(
                        ApplicantKind.CITIZENS_GROUP, "Gartenrunde Trachau", "Olga Simm", "Aachener Straße 2"),
                "Geräteschuppen am Wilden Mann",
                "Ein Schuppen mit Schloss und Liste statt vierzig Rasenmäher.",
                "Vierzig Gärten teilen Häcksler, Mäher und Leitern. Gebucht wird mit dem Telefon, repariert am ersten Samstag.",
                "Weniger Geräte, weniger Lärm, weniger Wege.",
                Set.of("24"),
                List.of(new PartnerEntry(ApplicantKind.ASSOCIATION, "Kleingartenverein Abendruh", "Stellfläche")),
                List.of(texts.item(CostKind.MATERIAL, "Schuppen und Geräte", 8_600)),
                860,
                0);
    }
}
