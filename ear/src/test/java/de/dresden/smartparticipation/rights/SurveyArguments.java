package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.survey.ExportRequest;
import de.dresden.smartparticipation.participation.survey.LetterKind;
import de.dresden.smartparticipation.participation.survey.SurveySending;
import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.AddSection;
import de.dresden.smartparticipation.platform.survey.ResultsShown;
import de.dresden.smartparticipation.platform.survey.SurveyAccess;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How surveys are called. */
@Dependent
class SurveyArguments implements RightsArguments.Room {

    private static final long VERSION = 1;

    @Override
    public void into(Map<String, Making> table) {
        table.put("SurveySetup.of", on -> with(on.module(on.draft(), "SURVEY")));
        table.put("SurveySetup.others", on -> with(survey(on)));
        table.put(
                "SurveySetup.change",
                on -> with(survey(on), VERSION, new AddSection(Wording.of("Title"), Wording.NONE)));
        table.put("SurveySetup.copy", on -> with(survey(on), VERSION, on.survey(on.published())));
        table.put("SurveySetup.set", on -> with(survey(on), VERSION, SurveyAccess.TOKEN, ResultsShown.LIVE));
        table.put(
                "SurveySetup.letters",
                on -> with(survey(on), 1, LetterKind.XLSX, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("SurveyParticipation.of", on -> with(survey(on)));
        table.put("SurveyParticipation.results", on -> with(survey(on)));
        table.put(
                "SurveyParticipation.send",
                on -> with(
                        survey(on),
                        UUID.randomUUID().toString(),
                        "192.0.2.1",
                        new SurveySending(1, new Entries(Map.of("q2", List.of("1"))), "unknown", null, Locale.GERMAN)));
        table.put("SurveyEvaluation.results", on -> with(survey(on)));
        table.put("SurveyEvaluation.cross", on -> with(survey(on), 2, 4));
        table.put("SurveyEvaluation.isLong", on -> with(export(on)));
        table.put("SurveyEvaluation.write", on -> with(export(on), OutputStream.nullOutputStream()));
        table.put("SurveyEvaluation.enqueue", on -> with(export(on)));
        table.put("FreeTexts.of", on -> with(survey(on), 3));
        table.put("FreeTexts.takeOn", on -> {
            long module = survey(on);
            return with(module, 3, on.sheet(module));
        });
    }

    private static ExportRequest export(RightsObjects on) {
        return new ExportRequest(survey(on), TableFormat.CSV, Locale.GERMAN, false);
    }

    private static long survey(RightsObjects on) {
        return on.survey(on.published());
    }
}
