package de.dresden.smartparticipation.projects.proof;

/** What the recipients of the demo write. */
final class DemoProofTexts {

    static final String LENDING = """
            Der Leihladen war von März bis Dezember an vier Tagen in der Woche geöffnet. Verliehen wurden 1.140 Gegenstände, am häufigsten \
            Bohrmaschinen, Zelte und Lastenanhänger; geplant waren 800.

            Drei Ehrenamtliche führen den Laden seit dem Herbst ohne Honorar weiter. Die Miete war höher als geplant, weil der Vermieter die \
            Nebenkosten angepasst hat; dafür blieb die Ausstattung unter dem Ansatz. Nicht erreicht haben wir die Reparaturabende im Sommer: Es \
            fehlten Fachleute für Elektrogeräte.""";

    static final String CINEMA = """
            An sechs von zehn geplanten Abenden lief das Sommerkino im Hof, zusammen kamen 720 Gäste. Vier Abende fielen wegen Regens aus, \
            für sie wurden weder Filme noch Technik gebraucht; deshalb liegen die Ausgaben unter dem Plan. Die Leinwand steht der Nachbarschaft \
            weiter zur Verfügung.""";

    static final String HEARD = """
            Nach dem anerkannten Verwendungsnachweis vom Frühjahr wurden weniger Mittel ausgegeben als bewilligt, weil vier von zehn \
            Veranstaltungen ausgefallen sind. Nach Nr. 2.1 der Nebenbestimmungen ermäßigt sich die Zuwendung insoweit.""";

    static final String ANSWER = """
            Den Betrag bestreiten wir nicht. Wir bitten darum, in zwei Raten zahlen zu dürfen, weil der Verein erst nach der nächsten \
            Mitgliederversammlung wieder Geld hat.""";

    static final String REASONS = """
            Die Zuwendung ermäßigt sich nach Nr. 2.1 der Nebenbestimmungen um die nicht benötigten Mittel. Ein Ermessen besteht insoweit nicht. \
            Der Bitte um Ratenzahlung kommt die Stadt nach: Auch Teilzahlungen bis zum Ablauf der Zahlungsfrist werden angenommen.""";

    private DemoProofTexts() {}
}
