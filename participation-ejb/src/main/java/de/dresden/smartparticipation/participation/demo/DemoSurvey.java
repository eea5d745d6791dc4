package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.platform.survey.SurveyIntake;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** A survey beside the ideas of the same consultation, with the answers of 260 invented people; checked as those of a citizen's form are. */
@Dependent
class DemoSurvey {

    static final int PEOPLE = 260;

    private static final long SEED = 1_896;

    private static final String MODULE = """
            insert into participation.module (id, consultation_id, kind, title, intro, title_english, intro_english,
                position, version)
            select nextval('participation.module_id'), c.id, 'SURVEY', ?, ?, ?, ?,
                (select count(*) from participation.module m where m.consultation_id = c.id), 1
            from participation.consultation c where c.title = ?
            and not exists (select from participation.module m where m.consultation_id = c.id and m.kind = 'SURVEY')
            returning id""";

    private static final String SURVEY = """
            insert into platform.survey (id, subject_type, subject_id, subject_reference, content, edition, access, results, version)
            select nextval('platform.survey_id'), 'module', m.id, c.reference, ?, 1, 'OPEN', 'LIVE', 1
            from participation.module m join participation.consultation c on c.id = m.consultation_id where m.id = ?
            returning id""";

    @Inject
    private Sql sql;

    @Inject
    private SurveyIntake intake;

    void make(@Observes @Priority(215) Beginning beginning) {
        if (!beginning.demo()) {
            return;
        }
        Properties words = DemoFile.properties("mobil-survey.properties");
        List<Long> modules = sql.list(
                MODULE,
                row -> row.number("id"),
                words.getProperty("title"),
                words.getProperty("intro"),
                words.getProperty("title.english"),
                words.getProperty("intro.english"),
                DemoScript.of("mobil").fact("title"));
        modules.forEach(module -> answer(survey(module, words), words));
    }

    private long survey(long module, Properties words) {
        return sql.list(SURVEY, row -> row.number("id"), words.getProperty("questionnaire"), module)
                .get(0);
    }

    private void answer(long survey, Properties words) {
        List<String> wishes = List.of(words.getProperty("wishes").split("\\|"));
        List<String> obstacles = List.of(words.getProperty("obstacles").split("\\|"));
        Random chance = new Random(SEED);
        List<Entries> sheets = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            sheets.add(new DemoRespondent(chance, wishes, obstacles).entries());
        }
        intake.countAll(survey, 1, sheets);
    }
}
