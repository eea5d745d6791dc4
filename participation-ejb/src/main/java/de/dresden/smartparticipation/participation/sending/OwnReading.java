package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.response.PublishedAnswers;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Content;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Mail;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Refusal;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Rights;
import de.dresden.smartparticipation.participation.sending.OwnWritten.OwnFile;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a contribution for its sender. */
@Dependent
class OwnReading {

    private static final String ONE = """
            select c.*, k.reference as consultation, k.title as consultation_title,
                   (select w.title from participation.wording w where w.consultation_id = k.id and w.kind = 'ENGLISH') as title_english,
                   t.name as topic, t.name_english as topic_english, s.email, s.email_confirmed_at,
                   coalesce(s.name_shown, false) as name_shown,
                   (select count(*) from participation.earlier_wording w where w.contribution_id = c.id) as corrections,
                   (select max(w.until) from participation.earlier_wording w where w.contribution_id = c.id) as corrected_at
            from participation.contribution c
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join participation.submission s on s.contribution_id = c.id
            where c.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private IdeaAnswers answers;

    @Inject
    private PublishedAnswers published;

    @Inject
    private FileStore files;

    OwnContribution of(Subject contribution, Locale language) {
        return sql.first(ONE, row -> read(row, contribution, language), contribution.id())
                .orElseThrow(() -> new NotFound(contribution.reference()));
    }

    /** What its sender finds when writing it anew. */
    OwnWritten written(Subject contribution) {
        return sql.first(ONE, row -> written(row, contribution), contribution.id())
                .orElseThrow(() -> new NotFound(contribution.reference()));
    }

    /** Reference of its consultation. */
    String consultation(Subject contribution) {
        return sql.first(
                        "select k.reference from participation.consultation k"
                                + " join participation.contribution c on c.consultation_id = k.id where c.id = ?",
                        row -> row.text("reference"),
                        contribution.id())
                .orElseThrow(() -> new NotFound(contribution.reference()));
    }

    private OwnWritten written(Row row, Subject subject) throws SQLException {
        Map<Long, String> kept = answers.of(subject.id(), true, Locale.GERMAN).stream()
                .collect(Collectors.toMap(IdeaAnswer::field, IdeaAnswer::value));
        List<OwnFile> own = files.of(subject).stream()
                .map(file -> new OwnFile(file.id(), file.name(), file.uploadedBy() == null))
                .toList();
        Place place = new Place(
                row.decimal("longitude"), row.decimal("latitude"), row.text("area_key"), row.text("place_text"));
        return new OwnWritten(
                new CorrectionDraft(
                        row.number("version"),
                        row.text("title"),
                        row.text("text"),
                        row.id("topic_id"),
                        place,
                        kept,
                        List.of()),
                own);
    }

    private OwnContribution read(Row row, Subject subject, Locale language) throws SQLException {
        ContributionState state = ContributionState.valueOf(row.text("state"));
        ModuleFrame module = modules.ideas(row.text("consultation")).orElse(null);
        boolean changeable = SendersCases.changeable().contains(state);
        boolean open = module != null && module.open();
        return new OwnContribution(
                row.text("reference"),
                row.text("consultation"),
                new Wording(row.text("consultation_title"), row.text("title_english")),
                state,
                content(row, subject, language),
                new Rights(
                        changeable && open,
                        open ? module.closesAt() : null,
                        state.leadsTo(ContributionState.WITHDRAWN)),
                state == ContributionState.QUERIED ? row.text("query_text") : null,
                row.text("refusal_ground") == null
                        ? null
                        : new Refusal(RefusalGround.valueOf(row.text("refusal_ground")), row.text("refusal_remark")),
                state == ContributionState.PUBLISHED
                        ? published.of(subject.id()).orElse(null)
                        : null,
                row.text("email") == null
                        ? Mail.NONE
                        : row.instant("email_confirmed_at") == null ? Mail.ASKED : Mail.CONFIRMED,
                row.number("version"));
    }

    private static String topic(Row row, Locale language) throws SQLException {
        Wording topic = Wording.orNull(row.text("topic"), row.text("topic_english"));
        return topic == null ? null : topic.in(language);
    }

    private Content content(Row row, Subject subject, Locale language) throws SQLException {
        List<String> names = files.of(subject).stream().map(StoredFile::name).toList();
        return new Content(
                row.text("title"),
                row.text("text"),
                topic(row, language),
                row.text("area_key"),
                row.text("place_text"),
                row.decimal("longitude"),
                row.decimal("latitude"),
                row.text("sender_name"),
                row.flag("name_shown"),
                answers.of(subject.id(), true, language),
                names,
                row.instant("received_at"),
                row.number("corrections"),
                row.instant("corrected_at"));
    }
}
