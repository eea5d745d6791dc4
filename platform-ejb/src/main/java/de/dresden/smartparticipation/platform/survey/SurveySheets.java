package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** Reads the sheets that count, in an order that tells nothing. */
@Dependent
public class SurveySheets {

    /**
     * A free text that somebody wrote.
     *
     * @param sheet key of the sheet
     * @param text the text
     */
    public record FreeText(long sheet, String text) implements Serializable {}

    private final Sql sql;
    private final ShownSheets shown;

    @Inject
    SurveySheets(Sql sql, ShownSheets shown) {
        this.sql = sql;
        this.shown = shown;
    }

    /** Visits sheet by sheet, for whoever may take them out; only some are held at a time. */
    public void each(long survey, Consumer<Sheet> visit) {
        each(survey, SheetsRead.ALL, visit);
    }

    private void each(long survey, SheetsRead read, Consumer<Sheet> visit) {
        if (read == SheetsRead.FINAL) {
            shown.all(survey);
        }
        sql.each(
                "select answers::text as answers from platform.survey_sheet where survey_id = ? and (shown or ?) order by id",
                row -> visit.accept(SheetJson.read(row.text("answers"))),
                survey,
                read != SheetsRead.SNAPSHOT);
    }

    /** Whether a snapshot has anything to show. */
    public boolean anyShown(long survey) {
        return sql.first(
                        "select 1 as one from platform.survey_sheet where survey_id = ? and shown limit 1",
                        row -> row.number("one"),
                        survey)
                .isPresent();
    }

    public SurveyResults results(SurveyFrame survey, SheetsRead read) {
        SurveyTally tally = new SurveyTally(survey.questionnaire());
        each(survey.id(), read, tally::add);
        return tally.results();
    }

    /**
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where there is no such question
     * @throws de.dresden.smartparticipation.platform.fault.Refused where the two do not go together
     */
    public CrossTable cross(SurveyFrame survey, SheetsRead read, int question, int by) {
        CrossTally tally = new CrossTally(survey.questionnaire(), question, by);
        each(survey.id(), read, tally::add);
        return tally.table();
    }

    /** The answers to a question for free text. */
    public List<FreeText> texts(long survey, int question) {
        return sql.list(
                "select id, answers ->> ? as text from platform.survey_sheet"
                        + " where survey_id = ? and jsonb_typeof(answers -> ?) = 'string' order by id",
                row -> new FreeText(row.number("id"), row.text("text")),
                String.valueOf(question),
                survey,
                String.valueOf(question));
    }
}
