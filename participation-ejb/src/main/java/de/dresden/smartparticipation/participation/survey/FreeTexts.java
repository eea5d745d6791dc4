package de.dresden.smartparticipation.participation.survey;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.contribution.OtherSources;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.SurveySheets;
import de.dresden.smartparticipation.platform.survey.SurveySheets.FreeText;
import de.dresden.smartparticipation.platform.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Free texts of a survey: read by those who host the consultation, and made contributions that are moderated, distributed and answered. */
@Boundary
@Stateless
public class FreeTexts {

    @Inject
    private ModuleAccess modules;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveySheets sheets;

    @Inject
    private OtherSources contributions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** All texts to a question; what a person may be known by can stand in them, so only hosts and auditors read them. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, AUDITOR})
    public List<FreeTextRow> of(long module, int question) {
        ModuleFrame frame = modules.readable(module, ModuleKind.SURVEY);
        if (!isHost(frame) && !actor.get().is(Role.AUDITOR)) {
            throw new NotAllowed();
        }
        Map<Long, String> taken = new HashMap<>();
        sql.each(
                "select sheet_id, contribution from participation.survey_text where module_id = ? and question = ?",
                row -> taken.put(row.number("sheet_id"), row.text("contribution")),
                module,
                question);
        return texts(frame, question).stream()
                .map(text -> new FreeTextRow(text.sheet(), text.text(), taken.get(text.sheet())))
                .toList();
    }

    /**
     * Makes a text a contribution of the consultation, once.
     *
     * @return the contribution's reference
     * @throws Refused where it was made one before, or the consultation takes nothing in any more
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR})
    public String takeOn(long module, int question, long sheet) {
        ModuleFrame frame = modules.readable(module, ModuleKind.SURVEY);
        if (!isHost(frame)) {
            throw new NotAllowed();
        }
        String text = texts(frame, question).stream()
                .filter(one -> one.sheet() == sheet)
                .map(FreeText::text)
                .findFirst()
                .orElseThrow(() -> new NotFound(sheet));
        int first = sql.update(
                "insert into participation.survey_text (module_id, question, sheet_id) values (?, ?, ?) on conflict do nothing",
                module,
                question,
                sheet);
        if (first == 0) {
            throw new Refused(Reason.of("participation.survey.text-taken"));
        }
        Question asked = survey(frame).questionnaire().question(question).orElseThrow();
        String reference = contributions.fromSurvey(
                frame.reference(), frame.title(), asked.text().german(), text);
        sql.update(
                "update participation.survey_text set contribution = ? where module_id = ? and question = ? and sheet_id = ?",
                reference,
                module,
                question,
                sheet);
        return reference;
    }

    private List<FreeText> texts(ModuleFrame frame, int question) {
        return sheets.texts(survey(frame).id(), question);
    }

    private SurveyFrame survey(ModuleFrame frame) {
        return surveys.of(SurveySubject.of(frame));
    }

    private boolean isHost(ModuleFrame frame) {
        Actor current = actor.get();
        return current.is(Role.CONSULTATION_MANAGER, frame.department())
                || current.is(Role.MODERATOR, frame.department());
    }
}
