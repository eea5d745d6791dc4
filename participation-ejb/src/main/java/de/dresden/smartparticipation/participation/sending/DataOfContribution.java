package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.ContributionChanged;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.sending.Voices.Earlier;
import de.dresden.smartparticipation.participation.sending.Voices.Was;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All that is kept of contributions, for the information under Art. 15 DSGVO; also what only staff sees. */
@Dependent
class DataOfContribution {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(Clocks.BERLIN);

    private static final String WORDS = "participation.earlier-part-kind.";

    private static final String FIND = """
            select c.id, c.reference, c.received_at, c.sender_name, c.sender_email, k.title as consultation, c.title, c.text,
                t.name as topic, a.name as area, c.place_text, c.longitude, c.latitude
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join platform.area a on a.key = c.area_key
            where lower(c.sender_email) = lower(?) order by c.received_at, c.id""";

    private final Sql sql;
    private final IdeaAnswers answers;
    private final EarlierWordings wordings;
    private final FileStore files;

    @Inject
    DataOfContribution(Sql sql, IdeaAnswers answers, EarlierWordings wordings, FileStore files) {
        this.sql = sql;
        this.answers = answers;
        this.wordings = wordings;
        this.files = files;
    }

    /** The contributions that were sent with this address, the oldest first. */
    List<PersonalRecord> sentWith(String email) {
        return sql.list(FIND, this::read, email);
    }

    List<StoredFile> files(Subject contribution) {
        return files.of(contribution);
    }

    private PersonalRecord read(Row row) throws SQLException {
        Subject subject = new Subject(ContributionChanged.SUBJECT, row.number("id"), row.text("reference"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", row.text("sender_name"));
        values.put("email", row.text("sender_email"));
        values.put("consultation", row.text("consultation"));
        values.put("title", row.text("title"));
        values.put("text", row.text("text"));
        values.put("topic", row.text("topic"));
        values.put("area", row.text("area"));
        values.put("place", row.text("place_text"));
        values.put("point", point(row.decimal("latitude"), row.decimal("longitude")));
        values.put("attachments", attachments(subject));
        values.put("phone-calls", phoneCalls(subject.id()));
        values.put("earlier-wordings", earlierWordings(subject.id()));
        NamedAnswers.put(answers.of(subject.id(), true, Locale.GERMAN), values);
        return new PersonalRecord(subject, row.instant("received_at"), values, false);
    }

    private static String point(Double latitude, Double longitude) {
        return latitude == null ? null : String.format(Locale.ROOT, "%.6f, %.6f", latitude, longitude);
    }

    private String attachments(Subject contribution) {
        return files.of(contribution).stream().map(StoredFile::name).collect(Collectors.joining("\n"));
    }

    private String phoneCalls(long contribution) {
        return String.join(
                "\n\n",
                sql.list(
                        "select text, written_at from participation.note where contribution_id = ? and kind = 'PHONE_CALL' order by id",
                        row -> "– " + MOMENT.format(row.instant("written_at")) + ": " + row.text("text"),
                        contribution));
    }

    private String earlierWordings(long contribution) {
        return wordings.of(contribution, Locale.GERMAN).stream()
                .map(DataOfContribution::told)
                .collect(Collectors.joining("\n\n"));
    }

    private static String told(Earlier wording) {
        String words = "– " + MOMENT.format(wording.until()) + ": " + wording.title() + "\n" + wording.text();
        return wording.changed().stream()
                .filter(was -> was.shown() != null)
                .map(was -> "\n" + label(was) + ": " + was.shown())
                .collect(Collectors.joining("", words, ""));
    }

    private static String label(Was was) {
        return was.field() == null
                ? Texts.in(Locale.GERMAN).text(WORDS + was.kind().name().toLowerCase(Locale.ROOT))
                : was.field();
    }
}
