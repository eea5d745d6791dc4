package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.survey.PublicSurvey;
import de.dresden.smartparticipation.participation.survey.SurveyOutcome;
import de.dresden.smartparticipation.participation.survey.SurveyParticipation;
import de.dresden.smartparticipation.participation.survey.SurveySending;
import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.platform.survey.Filling;
import de.dresden.smartparticipation.platform.survey.Problem;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.Section;
import de.dresden.smartparticipation.platform.survey.SurveyAccess;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.survey.AskedSection;
import de.dresden.smartparticipation.web.survey.Asking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A survey, section by section. What was entered in other sections is carried in the form, untrusted, and checked anew each time;
 * nothing is kept until it is sent. Whether a question is shown is decided here; a script only does it sooner.
 */
@Named("citizenSurveyView")
@RequestScoped
public class SurveyView {

    private static final String FORM = "survey";
    private static final String SEND = "send";

    @Inject
    private SurveyParticipation surveys;

    @Inject
    private PublicForm form;

    @Inject
    private Sending sending;

    private long module;
    private String outcome;
    private PublicSurvey survey;
    private Entries entries = Entries.NONE;
    private Filling filling;
    private int step;
    private List<Problem> problems = List.of();
    private boolean more;

    public String load() {
        survey = surveys.of(module);
        entries = SurveyFields.entries(questionnaire(), form);
        filling = Filling.of(questionnaire(), entries);
        String go = Optional.ofNullable(SurveyFields.one(form, "go")).orElse("next");
        if (!(SEND.equals(go) ? form.isSent(FORM) : form.isTurned(FORM))) {
            step = sending.isSent() ? typedStep() : first();
            return null;
        }
        step = typedStep();
        return switch (go) {
            case "back" -> stay(SurveyFields.before(questionnaire(), filling, step));
            case SEND -> send();
            default -> next();
        };
    }

    private String next() {
        if (isFit()) {
            step = SurveyFields.after(questionnaire(), filling, step);
        }
        return null;
    }

    /** Whether this section can be left: nothing is wrong, and no question came up that was not seen yet. */
    private boolean isFit() {
        problems = filling.problems(section());
        Set<String> seen = Set.copyOf(form.texts("seen"));
        more = section().questions().stream()
                .filter(question -> filling.shows(question.key()))
                .anyMatch(question -> !seen.contains(String.valueOf(question.key())));
        if (more) {
            problems = problems.stream()
                    .filter(problem -> seen.contains(String.valueOf(problem.question())))
                    .toList();
        }
        problems.forEach(problem -> form.refuse(
                problem.field(),
                "citizen.survey.problem",
                filling.number(problem.question()),
                Texts.in(language()).text(problem.reason())));
        return problems.isEmpty() && !more;
    }

    private String send() {
        if (!isFit()) {
            return null;
        }
        if (!filling.isFit()) {
            step = SurveyFields.stepOf(
                    questionnaire(), filling.problems().get(0).question());
            isFit();
            return null;
        }
        String code = isByCode() ? form.required("code", "citizen.survey.code", 40) : null;
        String email = isByEmail() ? form.required("email", "citizen.survey.email", 200) : null;
        if (form.isWrong()) {
            return null;
        }
        int edition = SurveyFields.number(form, "edition");
        return form.attempt(() -> surveys.send(
                        module,
                        form.getNonce(),
                        form.getAddress(),
                        new SurveySending(edition, entries, code, email, language())))
                .map(this::gone)
                .orElseGet(() -> stay(step));
    }

    private String gone(SurveyOutcome what) {
        if (what == SurveyOutcome.CODE_UNKNOWN) {
            form.refuse("code", "citizen.survey.code-unknown");
            form.isWrong();
            return null;
        }
        return form.leadTo("/public/survey.xhtml?module=" + module + "&sent=" + what.name());
    }

    /** What was refused is said with the status, too. */
    private String stay(int wanted) {
        step = wanted;
        form.isWrong();
        return null;
    }

    private int typedStep() {
        int typed = SurveyFields.number(form, "step");
        return typed < 0 || typed >= questionnaire().sections().size() ? first() : typed;
    }

    private int first() {
        return SurveyFields.after(questionnaire(), filling, -1);
    }

    public AskedSection getAsked() {
        return new Asking(questionnaire(), entries, problems, language()).section(section());
    }

    /** What was entered in the other sections, to be carried along. */
    public List<SurveyFields.Carried> getCarried() {
        return SurveyFields.carried(questionnaire(), section(), filling, entries);
    }

    public boolean isLast() {
        return SurveyFields.after(questionnaire(), filling, step) == step;
    }

    public boolean isFirst() {
        return SurveyFields.before(questionnaire(), filling, step) == step;
    }

    /** Whether questions came up by the answers just given. */
    public boolean isMore() {
        return more;
    }

    public int getSteps() {
        return questionnaire().sections().size();
    }

    public int getStep() {
        return step;
    }

    public boolean isByCode() {
        return survey.survey().access() == SurveyAccess.TOKEN;
    }

    public boolean isByEmail() {
        return survey.survey().access() == SurveyAccess.EMAIL;
    }

    /** Whether a sheet was just sent. */
    public boolean isDone() {
        return outcome != null && survey.module().visible();
    }

    public boolean isToConfirm() {
        return SurveyOutcome.TO_CONFIRM.name().equals(outcome);
    }

    public PublicSurvey getSurvey() {
        return survey;
    }

    public Locale language() {
        return sending.language();
    }

    private Questionnaire questionnaire() {
        return survey.survey().questionnaire();
    }

    private Section section() {
        return questionnaire().sections().get(step);
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
