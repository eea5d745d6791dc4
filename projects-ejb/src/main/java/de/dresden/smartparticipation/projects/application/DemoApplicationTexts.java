package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** What the invented applications say. Names, addresses and sums are made up. */
final class DemoApplicationTexts {

    private static final long EURO = 100;

    private final YearMonth first;

    /** @param first month in which the projects may begin */
    DemoApplicationTexts(YearMonth first) {
        this.first = first;
    }

    ApplicationData schoolyard() {
        return new ApplicationData(
                person(
                        ApplicantKind.CITIZENS_GROUP,
                        "Elterninitiative Hofpause",
                        "Marek Lindner",
                        "Kamenzer Straße 11"),
                new Proposal("Schulhof als Wohnzimmer", "Der Schulhof ist nachmittags für alle offen.", null, null),
                new Setting(Set.of("13"), "Schulhof der 30. Oberschule", null, null, List.of(), List.of()),
                new MoneyPlan(
                        List.of(
                                item(CostKind.MATERIAL, "Sitzmöbel", 4_200),
                                item(CostKind.SERVICES, "Schließdienst", 1_800)),
                        0,
                        0,
                        5_000 * EURO));
    }

    ApplicationData repair() {
        return project(
                person(ApplicantKind.ASSOCIATION, "Reparierwerk Pieschen e. V.", "Jule Hartmann", "Bürgerstraße 40"),
                "Werkstatt auf Rädern",
                "Ein Lastenrad mit Werkbank repariert dort, wo die Dinge kaputt gehen.",
                "Einmal in der Woche steht die Werkstatt auf einem Platz in Pieschen, Mickten oder Kaditz. Ehrenamtliche zeigen, wie man"
                        + " Toaster, Räder und Stühle wieder in Gang bringt. Die Teile kommen aus einem gemeinsamen Lager.",
                "Weniger Müll, mehr Können, ein Treffpunkt ohne Verzehr.",
                Set.of("21", "22"),
                List.of(new PartnerEntry(ApplicantKind.COMPANY, "Radhaus Elbe", "Ersatzteile zum Einkaufspreis")),
                List.of(
                        item(CostKind.MATERIAL, "Lastenrad mit Werkbank", 6_900),
                        item(CostKind.PERSONNEL, "Anleitung, 40 Termine", 4_000),
                        item(CostKind.OTHER, "Versicherung", 600)),
                1_000,
                500);
    }

    ApplicationData radio() {
        return project(
                person(ApplicantKind.CITIZENS_GROUP, "Funkhaus Prohlis", "Tamer Aydın", "Gamigstraße 22"),
                "Hausflurfunk",
                "Nachbarinnen und Nachbarn senden Geschichten aus ihrem Haus.",
                "In sechs Häusern stehen für je zwei Wochen Aufnahmegeräte. Was dort erzählt wird, läuft am Sonntag als Sendung im Freien"
                        + " Radio und abends am Lautsprecher im Hof.",
                "Leute, die nebeneinander wohnen, hören voneinander.",
                Set.of("71"),
                List.of(new PartnerEntry(ApplicantKind.ASSOCIATION, "Freies Radio", "Sendeplatz und Schnitt")),
                List.of(item(CostKind.MATERIAL, "Aufnahmegeräte", 1_900), item(CostKind.PERSONNEL, "Redaktion", 3_600)),
                300,
                200);
    }

    ApplicationData bread() {
        return project(
                person(ApplicantKind.ASSOCIATION, "Rettungsküche e. V.", "Paula Vogt", "Friedrichstraße 5"),
                "Brot von gestern",
                "Aus Brot, das übrig bleibt, wird Bier, Brösel und wieder Brot.",
                "Zwölf Bäckereien geben ab, was am Abend übrig ist. In einer offenen Küche wird daraus dreimal in der Woche etwas Neues."
                        + " Die Hochschule misst, wie viel gerettet wird.",
                "Acht Tonnen Brot im Jahr landen nicht im Abfall.",
                Set.of("01", "13"),
                List.of(new PartnerEntry(
                        ApplicantKind.SCIENCE, "Hochschule für Technik und Wirtschaft", "Messung und Auswertung")),
                List.of(
                        item(CostKind.MATERIAL, "Küchengeräte", 7_500),
                        item(CostKind.SERVICES, "Miete der Küche", 6_000),
                        item(CostKind.PERSONNEL, "Küchenleitung", 9_000)),
                2_500,
                0);
    }

    ApplicationData soil() {
        return project(
                person(ApplicantKind.SCIENCE, "Institut für Bodenkunde", "Dr. Anke Seidel", "Helmholtzstraße 10"),
                "Was der Boden kann",
                "Anwohnende messen Feuchte und Leben im Boden ihrer Baumscheibe.",
                "Hundert Baumscheiben bekommen einen Fühler, der die Feuchte meldet. Wer in der Nähe wohnt, gießt nach Bedarf und zählt"
                        + " zweimal im Jahr, was krabbelt.",
                "Die Stadt erfährt, welche Bäume Wasser brauchen.",
                Set.of("81", "82"),
                List.of(new PartnerEntry(ApplicantKind.ADMINISTRATION, "Amt für Stadtgrün", "Standorte und Einbau")),
                List.of(
                        item(CostKind.MATERIAL, "100 Bodenfühler", 11_000),
                        item(CostKind.PERSONNEL, "Auswertung", 8_400),
                        item(CostKind.OTHER, "Reisekosten", 350)),
                4_000,
                750);
    }

    ApplicationData beds() {
        return project(
                person(ApplicantKind.ASSOCIATION, "Essbare Neustadt e. V.", "Ina Roth", "Alaunstraße 60"),
                "Essbarer Stadtteil",
                "Beete und Obsthecken, aus denen alle ernten dürfen.",
                "An zwölf Stellen der Neustadt entstehen Hochbeete. Patinnen und Paten pflegen sie, geerntet wird gemeinsam.",
                "Mehr Grün, mehr Gespräche, frisches Gemüse.",
                Set.of("13"),
                List.of(new PartnerEntry(ApplicantKind.CITIZENS_GROUP, "Beetpaten Alaunplatz", "Pflege")),
                List.of(
                        item(CostKind.MATERIAL, "Holz, Erde, Pflanzen", 5_400),
                        item(CostKind.SERVICES, "Tischlerei", 2_600)),
                800,
                200);
    }

    ApplicationData bench() {
        return project(
                person(ApplicantKind.CITIZENS_GROUP, "Bankdrücker Löbtau", "Sven Pohl", "Kesselsdorfer Straße 30"),
                "Hundert Stühle für Löbtau",
                "Stühle, die jeder hinstellt, wo er sitzen mag.",
                "Hundert gebrauchte Stühle werden hergerichtet und auf die Straße gestellt.",
                "Wer müde ist, kann sich setzen.",
                Set.of("91"),
                List.of(),
                List.of(item(CostKind.MATERIAL, "Stühle und Farbe", 1_700)),
                200,
                0);
    }

    ApplicationData restaurant() {
        return project(
                person(ApplicantKind.ASSOCIATION, "Zur Tonne e. V.", "Ronja Beck", "Rudolfstraße 7"),
                "Restaurant Zur Tonne",
                "Ein Restaurant, das nur kocht, was aussortiert wurde.",
                "Vier Abende in der Woche drei Gänge aus dem, was Märkte aussortieren. Bezahlt wird nach Ermessen.",
                "Sichtbar, wie viel Gutes weggeworfen wird.",
                Set.of("13"),
                List.of(new PartnerEntry(ApplicantKind.COMPANY, "Markthalle", "Ware")),
                List.of(item(CostKind.MATERIAL, "Küche", 12_000), item(CostKind.PERSONNEL, "Küchenleitung", 14_000)),
                3_000,
                2_000);
    }

    ApplicationData library() {
        return project(
                person(
                        ApplicantKind.CITIZENS_GROUP,
                        "Materiallager Johannstadt",
                        "Felix Ehrlich",
                        "Pfotenhauerstraße 60"),
                "Materialkreisel",
                "Ein Lager für Baustoffe, die auf Baustellen übrig bleiben.",
                "Was auf Baustellen übrig bleibt, wird abgeholt, sortiert und an Schulen und Vereine abgegeben.",
                "Weniger Bauabfall, günstiges Material für viele.",
                Set.of("06"),
                List.of(),
                List.of(item(CostKind.SERVICES, "Miete", 7_200), item(CostKind.MATERIAL, "Regale, Anhänger", 5_300)),
                1_500,
                0);
    }

    ApplicationData bikes() {
        return project(
                person(ApplicantKind.ASSOCIATION, "Rad und Tat e. V.", "Lea Brandt", "Leipziger Straße 31"),
                "Lastenräder für Hausgemeinschaften",
                "Zehn Häuser teilen sich je ein Lastenrad.",
                "Jede Hausgemeinschaft bekommt für ein Jahr ein Rad und schreibt auf, welche Fahrten es ersetzt.",
                "Weniger Autofahrten auf kurzen Wegen.",
                Set.of("21"),
                List.of(),
                List.of(item(CostKind.MATERIAL, "Zehn Lastenräder", 32_000)),
                4_000,
                0);
    }

    ApplicationData roof() {
        return project(
                person(ApplicantKind.CITIZENS_GROUP, "Dachgarten Südvorstadt", "Noah Richter", "Nürnberger Straße 12"),
                "Garten auf der Garage",
                "Das Dach einer Sammelgarage wird zum Garten.",
                "Auf dem Dach entstehen Beete und ein Regenwasserspeicher.",
                "Kühlere Luft, ein Platz zum Bleiben.",
                Set.of("81"),
                List.of(),
                List.of(
                        item(CostKind.SERVICES, "Statik und Abdichtung", 9_000),
                        item(CostKind.MATERIAL, "Beete", 4_000)),
                1_000,
                0);
    }

    ApplicationData festival() {
        return project(
                person(ApplicantKind.CITIZENS_GROUP, "Sommerfest Gorbitz", "Kai Winter", "Höhenpromenade 3"),
                "Sommerfest am Amalie-Dietrich-Platz",
                "Ein Fest für alle.",
                "Musik, Essen und Spiele an einem Nachmittag.",
                "Alle kommen zusammen.",
                Set.of("95"),
                List.of(),
                List.of(item(CostKind.SERVICES, "Bühne und Technik", 3_000), item(CostKind.OTHER, "Gebühren", 400)),
                400,
                0);
    }

    ApplicationData project(
            Applicant applicant,
            String title,
            String summary,
            String description,
            String benefit,
            Set<String> districts,
            List<PartnerEntry> partners,
            List<CostItem> items,
            long own,
            long third) {
        YearMonth last = first.plusMonths(6).getYear() == first.getYear()
                ? first.plusMonths(6)
                : YearMonth.of(first.getYear(), 12);
        long cost = items.stream().mapToLong(CostItem::cents).sum();
        return new ApplicationData(
                applicant,
                new Proposal(title, summary, description, benefit),
                new Setting(
                        districts,
                        null,
                        first,
                        last,
                        List.of(
                                new PlanStep("Aufbau", first, first),
                                new PlanStep("Betrieb und Auswertung", first, last)),
                        partners),
                new MoneyPlan(items, own * EURO, third * EURO, cost - (own + third) * EURO));
    }

    CostItem item(CostKind kind, String title, long euros) {
        return new CostItem(kind, title, euros * EURO, first.getYear());
    }

    static Applicant person(ApplicantKind kind, String organisation, String name, String street) {
        String login = name.toLowerCase(java.util.Locale.GERMAN).replaceAll("[^a-z]+", ".");
        return new Applicant(kind, organisation, name, login + "@demo.invalid", null, street, "01099", "Dresden");
    }
}
