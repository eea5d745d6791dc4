package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.CallPhase.CLOSING;
import static de.dresden.smartparticipation.projects.call.CallPhase.DECISION;
import static de.dresden.smartparticipation.projects.call.CallPhase.ELIGIBILITY;
import static de.dresden.smartparticipation.projects.call.CallPhase.IDEAS;
import static de.dresden.smartparticipation.projects.call.CallPhase.INTAKE;
import static de.dresden.smartparticipation.projects.call.CallPhase.JURY;
import static de.dresden.smartparticipation.projects.call.CallPhase.RUNNING;
import static de.dresden.smartparticipation.projects.call.CallPhase.VOTE;

import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the calls of the demo say; days lie to the day on which the demo is made. */
final class DemoCallTexts {

    static final String CONCLUSION =
            "Von fünf Anträgen wurden zwei ausgewählt, einer kann nachrücken. Die Projekte laufen; ihre Ergebnisse stehen danach in der Galerie.";

    private static final int WHOLE = 10_000;
    private static final int MOST = 3;

    private final long department;
    private final LocalDate today;

    DemoCallTexts(long department, LocalDate today) {
        this.department = department;
        this.today = today;
    }

    CallData lastYear() {
        return texts(
                "Zukunftsstadt " + today.minusDays(420).getYear(),
                "City of the Future " + today.minusDays(420).getYear(),
                "Experimente für die Stadt von morgen, aus Ihrer Hand und mit 45.000 Euro.",
                "Experiments for the city of tomorrow, made by you, with 45,000 euros.",
                "<p>Wie wollen wir in Dresden leben? Gruppen von Bürgerinnen und Bürgern, Vereine und Wissenschaft probieren es aus: ein"
                        + " essbarer Stadtteil, ein Restaurant aus geretteten Lebensmitteln, Schulhöfe als Wohnzimmer der"
                        + " Nachbarschaft, ein Lager für gebrauchte Baustoffe.</p><p>Eine Jury bewertet, alle stimmen ab,"
                        + " die Stadt entscheidet.</p>",
                "<p>How do we want to live in Dresden? Groups of citizens, associations and science try it out: an edible"
                        + " neighbourhood, a restaurant run on rescued food, school grounds as living rooms of the neighbourhood, a"
                        + " store of used building materials.</p><p>A jury scores, everybody votes, the city decides.</p>");
    }

    TermsData lastYearTerms() {
        return terms(
                new SelectionRule(
                        BallotKind.CHOOSE, MOST, null, SelectionMethod.GREEDY, null, null, false, false, false),
                5_000_000,
                Map.of(today.minusDays(299).getYear(), 4_500_000L));
    }

    List<PhaseDays> lastYearDays() {
        return List.of(
                days(IDEAS, -440, -410),
                days(INTAKE, -440, -390),
                days(ELIGIBILITY, -389, -360),
                days(JURY, -359, -330),
                days(VOTE, -345, -325),
                days(DECISION, -324, -300),
                days(RUNNING, -299, -60),
                days(CLOSING, -59, -10));
    }

    CallData open() {
        return texts(
                "Zukunftsstadt " + (today.getYear() + 1),
                "City of the Future " + (today.getYear() + 1),
                "Bis zu 50.000 Euro für Ihr Experiment: klimafreundlich, gemeinsam, in einem Dresdner Stadtteil.",
                "Up to 50,000 euros for your experiment: good for the climate, done together, in a Dresden neighbourhood.",
                "<p>Gesucht sind kleine Versuche, die zeigen, wie Dresden in zwanzig Jahren aussehen kann. Schicken Sie eine Idee in"
                        + " wenigen Sätzen, oder stellen Sie gleich einen Antrag mit Kosten- und Finanzierungsplan.</p><h3>So geht"
                        + " es weiter</h3><ul><li>Die Stadt prüft jeden Antrag nach derselben Liste.</li><li>Eine Jury aus Stadt,"
                        + " Wissenschaft und Jugend bewertet.</li><li>Alle ab 14 Jahren stimmen ab.</li></ul>",
                "<p>We look for small experiments that show what Dresden may be like in twenty years. Send an idea in a few sentences,"
                        + " or apply at once with a plan of costs and financing.</p><h3>What happens next</h3><ul><li>The city"
                        + " checks each application by the same list.</li><li>A jury of city, science and youth scores"
                        + " it.</li><li>Everybody from the age of 14 votes.</li></ul>");
    }

    TermsData openTerms() {
        return terms(
                new SelectionRule(
                        BallotKind.CHOOSE,
                        MOST,
                        null,
                        SelectionMethod.MES,
                        Utility.COST,
                        Completion.ADD1U,
                        false,
                        false,
                        true),
                5_000_000,
                Map.of(today.getYear() + 1, 12_000_000L, today.getYear() + 2, 8_000_000L));
    }

    List<PhaseDays> openDays() {
        return List.of(
                days(IDEAS, -20, 25),
                days(INTAKE, -6, 45),
                days(ELIGIBILITY, 46, 75),
                days(JURY, 76, 105),
                days(VOTE, 90, 110),
                days(DECISION, 111, 135),
                days(RUNNING, 136, 500),
                days(CLOSING, 501, 560));
    }

    CallData waiting() {
        return texts(
                "Kühle Orte " + (today.getYear() + 1),
                "",
                "Schatten, Wasser, Grün: Ideen für Plätze, an denen man heiße Tage aushält.",
                "",
                "<p>Vereine, Schulen und Nachbarschaften machen aus heißen Plätzen kühle Orte: mit Bäumen in Kübeln, Sonnensegeln,"
                        + " Trinkbrunnen und Sitzbänken.</p>",
                "");
    }

    TermsData waitingTerms() {
        return terms(null, 1_500_000, Map.of(today.getYear() + 1, 6_000_000L));
    }

    List<PhaseDays> waitingDays() {
        return List.of(
                days(INTAKE, 20, 60),
                days(ELIGIBILITY, 61, 75),
                days(JURY, 76, 95),
                days(DECISION, 96, 110),
                days(RUNNING, 111, 320));
    }

    CallData judged() {
        return texts(
                "Teilen statt kaufen " + today.getYear(),
                "Share, Don’t Buy " + today.getYear(),
                "Leihen, tauschen, gemeinsam nutzen: Versuche, mit denen ein Stadtteil weniger braucht.",
                "Lend, swap, use together: experiments by which a neighbourhood needs less.",
                "<p>Was man selten braucht, muss nicht jeder haben. Gruppen und Vereine probieren aus, wie das Teilen im Stadtteil"
                        + " gelingt. Eine Jury bewertet, die Stadt entscheidet.</p>",
                "<p>Not everybody has to own what is rarely needed. Groups and associations try out how sharing in the neighbourhood"
                        + " succeeds. A jury scores, the city decides.</p>");
    }

    TermsData judgedTerms() {
        return terms(null, 2_000_000, Map.of(today.plusDays(41).getYear(), 4_500_000L));
    }

    List<PhaseDays> judgedDays() {
        return List.of(
                days(INTAKE, -100, -60),
                days(ELIGIBILITY, -59, -20),
                days(JURY, -12, 18),
                days(DECISION, 19, 40),
                days(RUNNING, 41, 300));
    }

    private CallData texts(
            String title,
            String english,
            String summary,
            String summaryEnglish,
            String description,
            String descriptionEnglish) {
        return new CallData(
                CallKind.CITY_PROJECT,
                department,
                title,
                english,
                summary,
                summaryEnglish,
                description,
                descriptionEnglish,
                "Eva Sommer",
                "zukunftsstadt@dresden.example",
                "0351 488-0",
                Set.of(Goal.SUSTAINABLE_CITIES, Goal.RESPONSIBLE_CONSUMPTION, Goal.CLIMATE_ACTION, Goal.PARTNERSHIPS),
                List.of(
                        new ExpectedIndicator(
                                "Menschen, die mitgemacht haben",
                                "People who took part",
                                "Personen",
                                "persons",
                                Direction.MORE),
                        new ExpectedIndicator(
                                "Eingesparte Treibhausgase",
                                "Greenhouse gases saved",
                                "kg CO2e im Jahr",
                                "kg CO2e a year",
                                Direction.MORE),
                        new ExpectedIndicator(
                                "Vermiedener Abfall", "Waste avoided", "kg im Jahr", "kg a year", Direction.MORE)));
    }

    private static TermsData terms(SelectionRule selection, long highest, Map<Integer, Long> budget) {
        return new TermsData(
                new FundingRules(
                        100_000,
                        highest,
                        WHOLE,
                        Set.of(ApplicantKind.CITIZENS_GROUP, ApplicantKind.ASSOCIATION, ApplicantKind.SCIENCE)),
                new MoneyRules(60, 1_000, 2_000, 6, 5_000, DayCount.ACTUAL_ACTUAL),
                selection,
                List.of(
                        criterion(
                                "Wirkung im Stadtteil",
                                "Effect in the neighbourhood",
                                "Was ändert sich für die Menschen dort?",
                                "What changes for the people there?",
                                3),
                        criterion(
                                "Beitrag zum Klimaschutz",
                                "Contribution to climate protection",
                                "Was wird eingespart oder vermieden?",
                                "What is saved or avoided?",
                                2),
                        criterion(
                                "Machbarkeit",
                                "Feasibility",
                                "Sind Zeit, Geld und Genehmigungen realistisch?",
                                "Are time, money and permits realistic?",
                                2),
                        criterion(
                                "Zusammenarbeit",
                                "Cooperation",
                                "Wer macht mit, und wie bleibt es danach bestehen?",
                                "Who takes part, and how does it last afterwards?",
                                1)),
                List.of(
                        new ChecklistItem(
                                0, "Das Projekt findet in Dresden statt.", "The project takes place in Dresden.", true),
                        new ChecklistItem(
                                0,
                                "Kosten- und Finanzierungsplan gehen auf.",
                                "The plan of costs and financing adds up.",
                                true),
                        new ChecklistItem(0, "Es ist noch nicht begonnen worden.", "It has not been begun yet.", true),
                        new ChecklistItem(
                                0,
                                "Die Nutzung der Fläche ist mit dem Eigentümer besprochen.",
                                "The use of the ground has been agreed with its owner.",
                                false)),
                budget);
    }

    private static Criterion criterion(String title, String english, String help, String helpEnglish, int weight) {
        return new Criterion(0, title, english, help, helpEnglish, weight, 0, 5);
    }

    private PhaseDays days(CallPhase phase, int first, int last) {
        return new PhaseDays(phase, today.plusDays(first), today.plusDays(last));
    }
}
