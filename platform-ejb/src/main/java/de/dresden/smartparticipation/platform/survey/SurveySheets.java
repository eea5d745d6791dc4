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

    @Inject
    SurveySheets(Sql sql) {
        this.sql = sql;
    }

    /** Visits sheet by sheet; only some are held at a time. */
    public void each(long survey, Consumer<Sheet> visit) {
        sql.each(
                "select answers::text as answers from platform.survey_sheet where survey_id = ? order by id",
                row -> visit.accept(SheetJson.read(row.text("answers"))),
                survey);
    }

    public SurveyResults results(SurveyFrame survey) {
        SurveyTally tally = new SurveyTally(survey.questionnaire());
        each(survey.id(), tally::add);
        return tally.results();
    }

    /**
     * @throws de.dresden.smartparticipation.platform.fault.NotFound where there is no such question
     * @throws de.dresden.smartparticipation.platform.fault.Refused where the two do not go together
     */
    public CrossTable cross(SurveyFrame survey, int question, int by) {
        CrossTally tally = new CrossTally(survey.questionnaire(), question, by);
        each(survey.id(), tally::add);
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
