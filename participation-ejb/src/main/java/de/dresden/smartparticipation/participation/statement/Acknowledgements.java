package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Acknowledgements of statements: found by a signed key, and printed. */
@Dependent
class Acknowledgements {

    private static final String PURPOSE = "statement-acknowledgement";
    private static final String SEPARATOR = "~";
    private static final String TEXT = "participation.acknowledgement.";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss").withZone(Clocks.BERLIN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** With {@code mailed_to}: whom a mail about it went to, of the sender only. */
    static final String FOUND =
            "select s.id, s.reference, s.received_at, s.text, s.content_hash, s.note, s.sender_email,"
                    + " (select min(m.recipient) from platform.mail m where m.about_type = 'statement' and m.about_id = s.id"
                    + " and m.recipient = s.sender_email) as mailed_to, p.reference as plan,"
                    + " p.name, p.edition, " + AfterDecision.CONDITION + " as after_decision, "
                    + StatementLists.LAST_DAY + " as last_day from participation.statement s "
                    + StatementLists.PERIOD + " join participation.plan p on p.id = s.plan_id where s.reference = ?";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Keys keys;

    /** The key for a statement; the same at each call. */
    String key(String reference) {
        return reference + SEPARATOR + keys.sign(PURPOSE, reference);
    }

    /** @throws NotFound where the key is none of ours */
    Acknowledgement open(String key) {
        int end = key == null ? -1 : key.indexOf(SEPARATOR);
        if (end < 0 || !keys.isSigned(PURPOSE, key.substring(0, end), key.substring(end + 1))) {
            throw new NotFound("–");
        }
        return of(key.substring(0, end));
    }

    Acknowledgement of(String reference) {
        return sql.first(
                        FOUND,
                        row -> {
                            Instant received = row.instant("received_at");
                            LocalDate lastDay = row.day("last_day");
                            String email = row.text("sender_email");
                            return new Acknowledgement(
                                    key(reference),
                                    reference,
                                    row.text("plan"),
                                    row.text("name"),
                                    received,
                                    lastDay,
                                    Timing.of(received, lastDay),
                                    row.flag("after_decision"),
                                    Rule.LATE_STATEMENTS
                                            .under(LawEdition.valueOf(row.text("edition")))
                                            .paragraph(),
                                    row.text("text"),
                                    files
                                            .of(new Subject(StatementChanged.SUBJECT, row.number("id"), reference))
                                            .stream()
                                            .map(StoredFile::name)
                                            .toList(),
                                    ContentHash.hex(row.bytes("content_hash")),
                                    row.text("mailed_to"),
                                    email == null || EmailAddress.isOne(email) ? null : email,
                                    row.text("note"));
                        },
                        reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    private static String timing(Acknowledgement one) {
        if (one.afterDecision()) {
            return "after-decision";
        }
        return one.timing() == Timing.LATE ? "late" : "timely";
    }

    void print(Acknowledgement one, Locale language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text(TEXT + "reference"), one.reference());
        facts.put(texts.text(TEXT + "plan"), one.plan() + " – " + one.planName());
        facts.put(texts.text(TEXT + "received"), texts.text(TEXT + "moment", MOMENT.format(one.receivedAt())));
        facts.put(texts.text(TEXT + "last-day"), DAY.format(one.lastDay()));
        facts.put(texts.text(TEXT + "timing"), texts.text(TEXT + timing(one), one.lateRule()));
        facts.put(
                texts.text(TEXT + "attachments"),
                one.attachments().isEmpty() ? "–" : String.join("\n", one.attachments()));
        facts.put(texts.text(TEXT + "hash"), one.hash());
        Paper.Writing paper = Paper.called(texts.text(TEXT + "title", one.reference()), language)
                .footer(one.reference())
                .heading(1, texts.text(TEXT + "title", one.reference()))
                .text(texts.text(TEXT + "stored"))
                .facts(facts);
        if (one.note() != null) {
            paper.strong(one.note());
        }
        paper.heading(2, texts.text(TEXT + "text")).text(one.text().isEmpty() ? "–" : one.text());
        PaperPdf.write(paper.text(texts.text(TEXT + "hash-how")).done(), out);
    }
}
