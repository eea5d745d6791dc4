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
                                    "Der Verlag macht schöne Kataloge, verkauft sie aber fast nur, solange die Ausstellung hängt. Die Galerie zeigt Bilder, die danach niemand mehr sieht.",
                                    "The publisher makes fine catalogues and sells them only as long as the exhibition hangs. The gallery shows pictures that nobody sees afterwards."),
                            new Wording(
                                    "Vier Werkstatttage lang haben beide zusammen fotografiert, geordnet und weggelassen. Entstanden sind eine Bildsprache, drei kurze Filme und ein Leseraum in der Galerie, in dem man Drucke anfassen darf.",
                                    "For four days the two took pictures, sorted and left out. What came of it are a visual language, three short films, and a reading room in the gallery where prints may be touched."),
                            new Wording(
                                    "Bestellungen kommen jetzt auch zwischen den Ausstellungen, und die Galerie hat einen Raum, für den man wiederkommt. Beide führen ihn gemeinsam weiter.",
                                    "Orders now come between exhibitions, too, and the gallery has a room for which people come back. The two go on running it together."),
                            Set.of("visibility-brand", "customer-experience"),
                            List.of(
                                    new Figure(
                                            "34",
                                            new Wording(
                                                    "neue Kundinnen und Kunden im ersten Quartal",
                                                    "new customers in the first quarter")),
                                    new Figure(
                                            "+18 %",
                                            new Wording("Umsatz aus neuen Aufträgen", "turnover from new orders")))),
                    List.of(
                            new Wording(
                                    "Wir dachten, wir brauchen einen neuen Onlineshop. Gebraucht haben wir einen Raum und jemanden, der fragt, was wir eigentlich können.",
                                    "We thought we needed a new web shop. What we needed was a room and somebody who asks what we are good at."),
                            new Wording(
                                    "Ein Buch verkauft Bilder besser als jede Preisliste. Davon zehren auch unsere anderen Ausstellungen.",
                                    "A book sells pictures better than any price list. Our other exhibitions live on it, too.")),
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
                    false));

    private DemoStories() {}
}
