package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Writes a short guideline for a call of the demo. */
@Dependent
class DemoGuideline {

    private static final String TEXT = """
            1. Die Stadt fördert zeitlich begrenzte Experimente, die zeigen, wie Dresden in zwanzig Jahren aussehen kann.

            2. Gefördert werden Sach-, Honorar- und Personalkosten, soweit sie für das Experiment nötig sind. Eigene Arbeitsstunden \
            können als Eigenanteil angerechnet werden.

            3. Mit dem Vorhaben darf vor der Bewilligung nicht begonnen werden. Ausnahmen sind schriftlich zu beantragen.

            4. Über die Auswahl entscheidet die Stadt auf Empfehlung der Jury und, wo abgestimmt wird, nach dem Ergebnis der Abstimmung.

            5. Ein Rechtsanspruch auf Förderung besteht nicht.""";

    @Inject
    private FileStore files;

    @Inject
    private Guidelines guidelines;

    CallChanged add(Call call, Capacity by, Instant at) {
        Paper paper = Paper.called("Förderrichtlinie " + call.title(), Locale.GERMAN)
                .footer(call.reference())
                .text(TEXT)
                .done();
        StoredFile file = files.write(
                "foerderrichtlinie-" + call.reference() + ".pdf",
                FileKind.PDF,
                call.subject(),
                out -> PaperPdf.write(paper, out));
        return call.guidelineAdded(guidelines.add(call.id(), file, null, by.person(), at), file.hash(), by);
    }
}
