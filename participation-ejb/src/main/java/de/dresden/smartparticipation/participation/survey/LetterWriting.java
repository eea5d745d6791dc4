package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes codes as a workbook or as letters. */
@Dependent
class LetterWriting {

    private static final String KEY = "participation.survey.letter.";

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void write(ModuleFrame module, int first, List<String> codes, LetterKind kind, Locale language, OutputStream out)
            throws IOException {
        String page = address.of("/public/survey.xhtml?module=" + module.id());
        if (kind == LetterKind.XLSX) {
            sheet(module, first, codes, page, language, out);
        } else {
            PaperPdf.write(paper(module, codes, page, language), out);
        }
    }

    private void sheet(
            ModuleFrame module, int first, List<String> codes, String page, Locale language, OutputStream out)
            throws IOException {
        Texts texts = Texts.in(language);
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title", module.name().in(language)),
                language,
                clock.instant(),
                TableColumn.integer(texts.text(KEY + "number")),
                TableColumn.text(texts.text(KEY + "code"), 20),
                TableColumn.text(texts.text(KEY + "address"), 60));
        try (TableWriter table = TableWriter.to(out, TableFormat.XLSX, layout)) {
            for (int i = 0; i < codes.size(); i++) {
                table.row(first + i, codes.get(i), page);
            }
            table.finish();
        }
    }

    private Paper paper(ModuleFrame module, List<String> codes, String page, Locale language) {
        Texts texts = Texts.in(language);
        Paper.Writing paper =
                Paper.called(texts.text(KEY + "title", module.name().in(language)), language);
        for (int i = 0; i < codes.size(); i++) {
            if (i > 0) {
                paper.newPage();
            }
            paper.heading(2, texts.text(KEY + "heading", module.name().in(language)));
            paper.text(texts.text(KEY + "invitation", page, until(module, texts)));
            paper.strong(texts.text(KEY + "your-code", codes.get(i)));
            paper.text(texts.text(KEY + "privacy"));
        }
        return paper.done();
    }

    private static String until(ModuleFrame module, Texts texts) {
        Instant end = module.closesAt();
        return end == null ? "" : texts.text(KEY + "until", LocalDate.ofInstant(end.minusMillis(1), Clocks.BERLIN));
    }
}
