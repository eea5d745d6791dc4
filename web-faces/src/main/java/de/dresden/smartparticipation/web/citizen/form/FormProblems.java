package de.dresden.smartparticipation.web.citizen.form;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What is wrong with the form that was sent, in the reader's language; the answer's status says it, too. */
class FormProblems {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Locale language;
    private final List<FormProblem> problems = new ArrayList<>();
    private FormProblem alone;
    private boolean tooMany;

    FormProblems(Locale language) {
        this.language = language;
    }

    /** @param field name of the field; null for the whole form. @param sentence key in the pages' texts */
    void add(String field, String sentence, Object... values) {
        String text = new MessageFormat(Languages.text(language, sentence), language).format(values);
        problems.add(new FormProblem(field, text));
        setStatus();
    }

    /** Something about the whole form that is told only where nothing else is wrong. @param sentence key in the pages' texts */
    void addWhereAlone(String sentence) {
        alone = new FormProblem(null, Languages.text(language, sentence));
        setStatus();
    }

    void add(String field, Reason reason) {
        problems.add(new FormProblem(field, Texts.in(language).text(reason)));
        setStatus();
    }

    /** What a boundary refused. */
    void add(Fault refusal) {
        tooMany = tooMany || refusal instanceof TooMany;
        refusal.reasons().forEach(reason -> add(null, reason));
        if (tooMany) {
            add(null, "citizen.form.kept");
        }
    }

    boolean any() {
        return alone != null || !problems.isEmpty();
    }

    List<FormProblem> all() {
        return alone != null && problems.isEmpty() ? List.of(alone) : List.copyOf(problems);
    }

    /** What is wrong with a field, or null. */
    String of(String field) {
        return all().stream()
                .filter(problem -> Objects.equals(problem.field(), field))
                .map(FormProblem::text)
                .findFirst()
                .orElse(null);
    }

    /** Outside of a request there is nothing to set. */
    void setStatus() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context != null && !context.getExternalContext().isResponseCommitted()) {
            context.getExternalContext().setResponseStatus(tooMany ? TOO_MANY : UNPROCESSABLE);
        }
    }
}
