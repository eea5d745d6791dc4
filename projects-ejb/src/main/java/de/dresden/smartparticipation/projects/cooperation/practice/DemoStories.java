package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.Set;

/** Invented stories for the demo. */
final class DemoStories {

    /** A story with the words of its companies, and whether a drawing goes with it. */
    record Told(Story story, List<Wording> quotes, boolean drawn) {}

    static final List<Told> ALL = List.of(
            new Told(
                    new Story(
                            new Wording("Vom Katalog zum Erlebnis", "From catalogue to experience"),
                            new Wording(
                                    "Der Betrieb fertigt gut, erzählt aber schlecht davon: Anfragen kamen nur über Empfehlungen, und im Netz war er kaum zu finden.",
                                    "The firm makes good things and tells badly of them: enquiries came by word of mouth only, and it was hard to find on the internet."),
                            new Wording(
                                    "Vier Werkstatttage lang haben beide zusammen fotografiert, geordnet und weggelassen. Entstanden sind eine Bildsprache, drei kurze Filme und ein Musterraum, in dem man anfassen darf.",
                                    "For four days the two took pictures, sorted and left out. What came of it are a visual language, three short films, and a room of samples that may be touched."),
                            new Wording(
                                    "Anfragen kommen jetzt von allein, und die Gestalterinnen haben einen Kunden, der sie weiterempfiehlt. Beide führen den Musterraum gemeinsam weiter.",
                                    "Enquiries now come by themselves, and the designers have a customer who recommends them. The two go on running the room of samples together."),
                            Set.of("visibility-brand", "customer-experience"),
                            List.of(
                                    new Figure(
                                            "34",
                                            new Wording(
                                                    "Anfragen im ersten Quartal", "enquiries in the first quarter")),
                                    new Figure(
                                            "+18 %",
                                            new Wording("Umsatz aus neuen Aufträgen", "turnover from new orders")))),
                    List.of(
                            new Wording(
                                    "Wir dachten, wir brauchen eine Website. Gebraucht haben wir jemanden, der fragt, was wir eigentlich können.",
                                    "We thought we needed a website. What we needed was somebody who asks what we are good at."),
                            new Wording(
                                    "Selten durften wir so nah an das Material. Davon zehren auch unsere anderen Projekte.",
                                    "We were rarely allowed so close to the material. Our other projects live on it, too.")),
                    true),
            new Told(
                    new Story(
                            Wording.of("Schichtplan ohne Zettel"),
                            Wording.of(
                                    "Wer wann arbeitet, stand auf Zetteln. Tauschen dauerte Tage, und im Sommer fehlten Leute."),
                            Wording.of(
                                    "Zwei Teams haben zusammen aufgeschrieben, wie sie tauschen wollen, und daraus ein kleines Werkzeug gebaut, das alle auf dem Telefon haben."),
                            Wording.of("Getauscht wird in Minuten, und niemand plant mehr am Sonntag."),
                            Set.of("digital-tools", "work-models"),
                            List.of(new Figure("6", Wording.of("Stunden weniger Planung in der Woche")))),
                    List.of(
                            Wording.of("Das Werkzeug ist klein. Dass wir uns auf Regeln geeinigt haben, war groß."),
                            Wording.of("Wir haben es inzwischen drei anderen Betrieben verkauft.")),
                    false),
            new Told(
                    new Story(
                            Wording.of("Ein Geschenk, das man hört"),
                            Wording.of("Beide suchten etwas, das sie im Advent zusammen verkaufen können."),
                            Wording.of(
                                    "Aus Resten der Werkstatt und Klängen des Studios wurde eine kleine Serie von Spieldosen."),
                            Wording.of("Die erste Serie war in zwei Wochen verkauft; die zweite entsteht gerade."),
                            Set.of("product-development", "sustainability"),
                            List.of(new Figure("80", Wording.of("verkaufte Stücke")))),
                    List.of(Wording.of("Verschnitt klingt besser, als wir dachten."), Wording.NONE),
                    false),
            new Told(
                    new Story(
                            Wording.of("Führen lernen zu zweit"),
                            Wording.of(
                                    "Zwei junge Chefinnen hatten dieselben Fragen und niemanden, der sie hören wollte."),
                            Wording.of(
                                    "Ein halbes Jahr lang haben sie sich alle zwei Wochen gegenseitig beraten, mit einer festen Frage je Treffen."),
                            Wording.of(
                                    "Beide Teams haben feste Gespräche mit allen, und beide Chefinnen schlafen besser."),
                            Set.of("leadership", "team"),
                            List.of()),
                    List.of(Wording.of("Fremde Fragen sind ehrlicher als eigene."), Wording.NONE),
                    false));

    private DemoStories() {}
}
