package de.dresden.smartparticipation.projects.grant;

import java.util.List;

/** The words of the demo's templates. Invented; the conditions follow what the ANBest-P of the federal government usually say. */
final class DemoGrantTexts {

    static final List<String> CONDITIONS = List.of(
            "Die Zuwendung darf nur für das Projekt {projekt} und wirtschaftlich und sparsam verwendet werden. Der Kosten- und"
                    + " Finanzierungsplan des Antrags ist verbindlich; einzelne Ansätze dürfen um bis zu {toleranz} überschritten werden, soweit andere"
                    + " entsprechend sinken.",
            "Mittel werden abgerufen, wenn sie innerhalb von {vorschusstage} Tagen für fällige Zahlungen gebraucht werden, oder für das, was schon"
                    + " bezahlt ist. {einbehalt} der Zuwendung werden einbehalten, bis der Verwendungsnachweis geprüft ist.",
            "Es ist unverzüglich mitzuteilen, wenn sich der Finanzierungsplan, der Zweck oder die Beteiligten ändern, wenn das Projekt nicht zu"
                    + " erreichen ist oder abgerufene Beträge nicht rechtzeitig verbraucht werden.",
            "Die Verwendung ist innerhalb von {nachweismonate} Monaten nach dem Ende des Bewilligungszeitraums nachzuweisen, mit Sachbericht und"
                    + " zahlenmäßigem Nachweis. Belege sind fünf Jahre aufzubewahren.",
            "Die Landeshauptstadt Dresden und ihr Rechnungsprüfungsamt dürfen Bücher und Belege einsehen und vor Ort prüfen.",
            "Bei Veröffentlichungen ist auf die Förderung durch die Landeshauptstadt Dresden hinzuweisen.");

    static final String REMEDY =
            "Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erhoben werden. Der"
                    + " Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 VwVfG oder zur Niederschrift bei der Landeshauptstadt"
                    + " Dresden, Dr.-Külz-Ring 19, 01067 Dresden, einzulegen.";

    private DemoGrantTexts() {}

    static TemplateData of(NoticeKind kind) {
        return switch (kind) {
            case GRANT ->
                new TemplateData(
                        "Zuwendungsbescheid {bescheid}",
                        "Auf Ihren Antrag bewilligen wir Ihnen für das Projekt „{projekt}“ ({nummer}) eine Zuwendung bis zu {betrag} als"
                                + " {finanzierung}.\n\nDer Bewilligungszeitraum reicht vom {beginn} bis zum {ende}.",
                        CONDITIONS,
                        "Die Zuwendung wird erst ausgezahlt, wenn dieser Bescheid bestandskräftig ist. Sie können das beschleunigen, indem Sie"
                                + " schriftlich auf einen Rechtsbehelf verzichten.",
                        REMEDY);
            case REFUSAL ->
                new TemplateData(
                        "Ablehnungsbescheid {bescheid}",
                        "Ihren Antrag auf Förderung des Projekts „{projekt}“ ({nummer}) lehnen wir ab.",
                        List.of(),
                        "",
                        REMEDY);
            case CHANGE ->
                new TemplateData(
                        "Änderungsbescheid {bescheid}",
                        "Den Zuwendungsbescheid {bezug} für das Projekt „{projekt}“ ({nummer}) ändern wir: Bewilligt sind nun bis zu {betrag} für den"
                                + " Zeitraum vom {beginn} bis zum {ende}. Im Übrigen bleibt er, wie er ist.",
                        List.of(),
                        "",
                        REMEDY);
            case REVOCATION ->
                new TemplateData(
                        "Aufhebungsbescheid {bescheid}",
                        "Den Zuwendungsbescheid {bezug} für das Projekt „{projekt}“ ({nummer}) heben wir nach {rechtsgrundlage} auf, soweit er mehr als"
                                + " {betrag} bewilligt.",
                        List.of(),
                        "Was zu viel gezahlt ist, fordern wir mit einem eigenen Bescheid zurück (§ 49a VwVfG).",
                        REMEDY);
        };
    }

    static String name(NoticeKind kind) {
        return switch (kind) {
            case GRANT -> "Zuwendungsbescheid";
            case REFUSAL -> "Ablehnung";
            case CHANGE -> "Änderungsbescheid";
            case REVOCATION -> "Aufhebung";
        };
    }
}
