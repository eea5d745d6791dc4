package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * The complete file of a plan: its way, documents in all versions, rounds with their announcements, agencies, statements with
 * attachments, points and their weighing, decisions, notices, the log; and an index that names each file with its SHA-256.
 */
@Dependent
class PlanFilePacking {

    private static final String KEY = "participation.plan-file.";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss").withZone(Clocks.BERLIN);
    private static final int MOST_ENTRIES_IN_PDF = 5_000;

    private static final String STATEMENTS =
            "select id, reference, text from participation.statement where plan_id = ? order by reference";

    private static final String FILES = """
            select f.id, f.name, coalesce(s.reference, f.subject_type) as place from platform.file f
            left join participation.statement s on f.subject_type = 'statement' and s.id = f.subject_id
            where s.plan_id = ? or f.subject_type like 'plan%' and f.subject_reference = ?
            order by 3, f.id""";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    void pack(PlanFrame plan, OutputStream out, LongConsumer progress) throws IOException {
        try (IndexedZip zip = new IndexedZip(out)) {
            for (PlanFileTables.Sheet sheet : PlanFileTables.ALL) {
                zip.add(sheet.name(), new ByteArrayInputStream(PlanFileTables.csv(sql, sheet, plan)));
            }
            sql.each(
                    STATEMENTS,
                    row -> write(
                            zip,
                            "stellungnahmen/" + row.text("reference") + "/text.txt",
                            new ByteArrayInputStream(row.text("text").getBytes(StandardCharsets.UTF_8)),
                            progress),
                    plan.id());
            sql.each(
                    FILES,
                    row -> {
                        String place = row.text("place");
                        String folder = place.startsWith("ST-") ? "stellungnahmen/" + place : "unterlagen";
                        write(
                                zip,
                                folder + "/" + row.number("id") + "-" + row.text("name"),
                                files.open(row.number("id")),
                                progress);
                    },
                    plan.id(),
                    plan.reference());
            zip.add("inhalt.csv", new ByteArrayInputStream(zip.csv()));
            zip.add("inhalt.pdf", new ByteArrayInputStream(index(plan, zip.entries())));
        }
    }

    private static void write(IndexedZip zip, String name, InputStream content, LongConsumer progress) {
        try (content) {
            zip.add(name, content);
            progress.accept(zip.entries().size());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private byte[] index(PlanFrame plan, List<IndexedZip.Entry> entries) throws IOException {
        Texts texts = Texts.german();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperPdf.write(
                Paper.called(texts.text(KEY + "title", plan.name(), plan.number()), Locale.GERMAN)
                        .landscape()
                        .footer(plan.reference())
                        .heading(1, texts.text(KEY + "title", plan.name(), plan.number()))
                        .text(texts.text(KEY + "as-of", MOMENT.format(clock.instant()), entries.size()))
                        .grid(
                                List.of(texts.text(KEY + "file"), texts.text(KEY + "bytes"), texts.text(KEY + "hash")),
                                List.of(5, 1, 5),
                                entries.stream()
                                        .limit(MOST_ENTRIES_IN_PDF)
                                        .map(entry -> List.of(entry.name(), String.valueOf(entry.size()), entry.hash()))
                                        .toList())
                        .done(),
                pdf);
        return pdf.toByteArray();
    }
}
