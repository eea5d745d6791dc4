package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.projects.application.ApplicationData;
import de.dresden.smartparticipation.projects.application.CostItem;
import de.dresden.smartparticipation.projects.application.CostKind;
import de.dresden.smartparticipation.projects.application.MoneyPlan;
import de.dresden.smartparticipation.projects.application.Proposal;
import de.dresden.smartparticipation.projects.application.Setting;
import de.dresden.smartparticipation.projects.evaluation.DemoTandemIndicators.Result;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a tandem of the demo applies with; half of the costs are asked for. Everything in it is made up.
 *
 * @param first day on which it begins, from today
 * @param last day on which it ends, from today
 * @param results in the order in which the call expects them
 */
record DemoTandemPlan(Proposal proposal, List<Cost> costs, int first, int last, List<Result> results) {

    /** @param cents what it costs */
    record Cost(CostKind kind, String title, long cents) {}

    /** The one that is finished, the one that waits for its notice, the one that runs. */
    static final List<DemoTandemPlan> ALL = List.of(
            new DemoTandemPlan(
                    new Proposal(
                            "Vom Katalog zum Erlebnis",
                            "Verlag und Galerie machen aus Katalogen einen Ort: einen Leseraum mit Filmen über Menschen, die Bücher und Bilder"
                                    + " machen.",
                            "Kataloge verkaufen sich fast nur während der Ausstellung, und im Buchhandel sieht sie niemand. In vier"
                                    + " Werkstatttagen wählen wir aus, was bleibt, drehen drei kurze Filme und richten in der Galerie einen Leseraum"
                                    + " ein, in dem man Drucke anfassen und Bücher bestellen kann. Der Verlag bringt Texte und Satz ein, die Galerie"
                                    + " Raum, Bilder und Kundschaft.",
                            "Ein neuer Vertriebsweg für beide und ein Ort im Stadtteil, der auch ohne Eintritt offen ist."),
                    List.of(
                            new Cost(CostKind.SERVICES, "Gestaltung und Satz", 315_000),
                            new Cost(CostKind.SERVICES, "Drei kurze Filme", 265_000),
                            new Cost(CostKind.MATERIAL, "Leseraum in der Galerie", 220_000)),
                    -135,
                    -45,
                    List.of(new Result(3, 4), new Result(30, 34), new Result(6, 5), new Result(1, 1))),
            new DemoTandemPlan(
                    new Proposal(
                            "Ein Spiel, das auf der Bühne beginnt",
                            "Figuren des Theaters werden zu einem Spiel für das Telefon, das im Foyer anfängt und zu Hause weitergeht.",
                            "Wer eine Vorstellung besucht, bekommt im Foyer eine Figur, die etwas sucht. Das Spiel führt an Orte im Stadtteil und"
                                    + " zurück ins Theater. Das Theater baut Figuren und schreibt die Geschichte, das Studio programmiert und zeigt"
                                    + " dem Theater, wie es das Spiel selbst weiterführt.",
                            "Neues Publikum für das Theater, ein erstes Spiel für Kinder für das Studio."),
                    List.of(
                            new Cost(CostKind.SERVICES, "Programmierung", 560_000),
                            new Cost(CostKind.MATERIAL, "Figuren und Aufnahmen", 240_000),
                            new Cost(CostKind.PERSONNEL, "Erprobung mit Schulklassen", 100_000)),
                    14,
                    170,
                    List.of()),
            new DemoTandemPlan(
                    new Proposal(
                            "Räume, die leiser werden",
                            "Aus Stoffresten entstehen Bausteine, mit denen laute Räume ruhig werden: Klassenzimmer, Gasträume, Büros.",
                            "Das Architekturbüro misst und plant, die Textilkünstlerin webt Paneele aus Resten. Drei Musterräume in Dresden zeigen,"
                                    + " wie viel sie bringen; danach gibt es sie als Baukasten mit Anleitung und Preisliste.",
                            "Ein gemeinsames Produkt, und weniger Lärm an drei Orten der Stadt."),
                    List.of(
                            new Cost(CostKind.MATERIAL, "Webmuster und Paneele", 430_000),
                            new Cost(CostKind.SERVICES, "Messungen und Planung", 390_000),
                            new Cost(CostKind.OTHER, "Preisliste und Anleitung", 180_000)),
                    -6,
                    150,
                    List.of(new Result(1, null), new Result(12, null), new Result(4, null), new Result(1, null))));

    long costCents() {
        return costs.stream().mapToLong(Cost::cents).sum();
    }

    long askedCents() {
        return costCents() / 2;
    }

    /** @param prefilled what is known of its companies */
    ApplicationData application(ApplicationData prefilled, LocalDate today) {
        YearMonth from = YearMonth.from(today.plusDays(first));
        Setting setting = prefilled.setting();
        return prefilled
                .with(proposal)
                .with(new Setting(
                        setting.districts(),
                        null,
                        from,
                        YearMonth.from(today.plusDays(last)),
                        List.of(),
                        setting.partners()))
                .with(new MoneyPlan(
                        costs.stream()
                                .map(one -> new CostItem(one.kind(), one.title(), one.cents(), from.getYear()))
                                .toList(),
                        costCents() - askedCents(),
                        0,
                        askedCents()));
    }
}
