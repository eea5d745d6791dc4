package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds surveys with questions that others may take over. */
@Dependent
class SurveyCopies {

    private static final String OTHERS = """
            select m.id, m.title, c.title as consultation, c.reference
            from platform.survey s
            join participation.module m on m.id = s.subject_id
            join participation.consultation c on c.id = m.consultation_id
            where s.subject_type = ? and m.id <> ? and s.content::jsonb -> 'sections' <> '[]'
            order by c.reference desc, m.position limit 100""";

    private record Found(SurveyCopy copy, String reference) {}

    @Inject
    private Sql sql;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private CurrentActor actor;

    List<SurveyCopy> others(long module) {
        return sql
                .list(
                        OTHERS,
                        row -> new Found(
                                new SurveyCopy(row.number("id"), row.text("title"), row.text("consultation")),
                                row.text("reference")),
                        SurveySubject.TYPE,
                        module)
                .stream()
                .filter(found -> isKnown(found.reference()))
                .map(Found::copy)
                .toList();
    }

    private boolean isKnown(String reference) {
        try {
            consultations.known(reference, actor.get());
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }
}
