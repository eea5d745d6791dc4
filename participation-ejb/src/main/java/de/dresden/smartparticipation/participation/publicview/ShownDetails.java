package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.PublishedConsultations;
import de.dresden.smartparticipation.participation.response.PublishedAnswers;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Reads one contribution as it is shown. */
@Dependent
class ShownDetails {

    /** The place in words is not blackened word by word: where anything is, it is left out. */
    private static final String ONE = """
            select c.id, c.reference, k.reference as consultation, coalesce(c.shown_title, c.title) as title,
                   coalesce(c.shown_text, c.text) as text, t.name as topic, t.name_english as topic_english, c.area_key,
                   case when c.shown_title is null and c.shown_text is null then c.place_text end as place,
                   c.longitude, c.latitude, c.received_at, c.state = 'PUBLISHED' as answered
            from (select coalesce(m.id, o.id) as id from participation.contribution o
                  left join participation.contribution m on m.id = o.merged_into
                  where o.reference = ?) asked
            join participation.contribution c on c.id = asked.id
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            where k.state <> 'DRAFT' and\s""" + ShownQuery.SHOWN;

    private record Found(PublicContribution contribution, boolean answered) {}

    @Inject
    private Sql sql;

    @Inject
    private PublishedConsultations consultations;

    @Inject
    private PublishedAnswers answers;

    PublicContribution of(String reference) {
        Found found = sql.first(ONE, row -> new Found(shown(row), row.flag("answered")), reference)
                .orElseThrow(() -> new NotFound(reference));
        PublicContribution shown = found.contribution();
        return shown.in(
                consultations.head(shown.consultation()),
                found.answered() ? answers.of(shown.id()).orElse(null) : null);
    }

    private static PublicContribution shown(Row row) throws SQLException {
        return new PublicContribution(
                row.number("id"),
                row.text("reference"),
                row.text("consultation"),
                null,
                false,
                row.text("title"),
                row.text("text"),
                Wording.orNull(row.text("topic"), row.text("topic_english")),
                row.text("area_key"),
                row.text("place"),
                row.decimal("longitude"),
                row.decimal("latitude"),
                row.instant("received_at"),
                null);
    }
}
