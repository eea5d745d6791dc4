package de.dresden.smartparticipation.web.citizen.form;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.FormCheck;
import de.dresden.smartparticipation.platform.forms.FormTokens;
import de.dresden.smartparticipation.web.format.Euros;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The form of the public page that is being asked for: what was sent with it, what is wrong, and what stands in its fields when it
 * is drawn.
 *
 * <p>A page may hold several forms with different names; names of fields are then different, too. A bean first asks
 * {@link #isSent}, then takes the fields (each taking notes what is wrong), then, if nothing {@link #isWrong() is wrong}, lets
 * {@link #attempt} call its boundary with the {@link #getNonce() nonce}, and redirects.
 */
@Named("publicForm")
@RequestScoped
public class PublicForm {

    static final String NAME = "form";
    static final String TOKEN = "token";
    static final String STEP = "do";

    /** Looks like a field worth filling in to a robot; people do not see it. */
    static final String HONEYPOT = "homepage";

    private static final int LONGEST_AMOUNT = 30;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormTokens tokens;

    @Inject
    private ClientAddress addresses;

    private final Map<String, String> offered = new HashMap<>();
    private final Map<String, List<String>> ticked = new HashMap<>();
    private final Map<String, List<String>> replaced = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();
    private FormCheck check;
    private FormProblems problems;
    private boolean held;

    /**
     * Whether this form was sent, so that its fields are looked at. One that was made up or filled in by a robot is drawn again with
     * the reason and what was typed; so is one that came too fast or too late, but only after its fields were looked at: all that is
     * wrong is told at once, and that it came too fast only where nothing else is wrong. It {@link #isWrong() is wrong} then in any case, and {@link #attempt} carries nothing out.
     */
    public boolean isSent(String form) {
        return came(form, true);
    }

    /**
     * As {@link #isSent} for a button that only leads to another part of the form, where nothing is kept: how fast somebody was is
     * not asked, since a robot gains nothing by it. The form keeps its token, so the time counts from its first showing.
     */
    public boolean isTurned(String form) {
        return came(form, false);
    }

    private boolean came(String form, boolean sending) {
        if (!fields().isPost() || !form.equals(fields().text(NAME))) {
            return false;
        }
        if (check == null) {
            check = tokens.check(signed(form), request.getParameter(TOKEN));
            if (!check.good() && (sending || check.verdict() != FormCheck.Verdict.TOO_FAST)) {
                held = true;
                say(check.verdict());
            } else if (fields().text(HONEYPOT) != null) {
                held = true;
                refuse(null, "citizen.form.honeypot");
            }
        }
        return held ? sending && fields().text(HONEYPOT) == null && isPersons(check.verdict()) : !isWrong();
    }

    /** Who sent it too fast and something else wrong mends that first; meanwhile the form grows old enough. */
    private void say(FormCheck.Verdict verdict) {
        String sentence =
                "citizen.form." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (verdict == FormCheck.Verdict.TOO_FAST) {
            wrong().addWhereAlone(sentence);
        } else {
            refuse(null, sentence);
        }
    }

    /** Whether a person may have sent it, who should learn what else is wrong with it. */
    private static boolean isPersons(FormCheck.Verdict verdict) {
        return verdict == FormCheck.Verdict.TOO_FAST || verdict == FormCheck.Verdict.EXPIRED;
    }

    /** Which of its buttons the form was sent with (the value of {@code do}); null where it was not sent. */
    public String step(String form) {
        return fields().isPost() && form.equals(fields().text(NAME)) ? fields().text(STEP) : null;
    }

    /** Whether this form was sent and is drawn again, since something is wrong. */
    public boolean isAgain(String form) {
        return !problems(form).isEmpty();
    }

    /**
     * Whether this form was sent, whatever its token says: for what must be taken in in any case, as a formal statement. What the
     * checks remark is told by {@link #getDoubt}.
     */
    public boolean isSentInAnyCase(String form) {
        if (!fields().isPost() || !form.equals(fields().text(NAME))) {
            return false;
        }
        if (check == null) {
            check = tokens.check(signed(form), request.getParameter(TOKEN));
        }
        return true;
    }

    /** What the checks remark about a form that is taken in any case: TOO_FAST, EXPIRED, FORGED, HONEYPOT; or null. */
    public String getDoubt() {
        if (check == null || check.good()) {
            return fields().text(HONEYPOT) == null ? null : "HONEYPOT";
        }
        return check.verdict().name();
    }

    /** The form's own name: the key under which a boundary carries it out once only ({@code SentForms.once}). */
    public String getNonce() {
        return check == null ? null : check.nonce();
    }

    /** Where it was sent from, for limits. */
    public String getAddress() {
        return addresses.of(request);
    }

    /** A text that may be missing (null then). @param label key of the field's name, or the name itself */
    public String text(String field, String label, int most) {
        String text = fields().text(field);
        if (text != null && text.length() > most) {
            refuse(field, "citizen.form.too-long", named(label), most, text.length());
        }
        return text;
    }

    /** A text that must be there. */
    public String required(String field, String label, int most) {
        String text = text(field, label, most);
        if (text == null) {
            refuse(field, "citizen.form.missing", named(label));
        }
        return text;
    }

    /** An amount of money in cents, read as in every field for money; null where nothing stands there or it is no amount, which is noted. */
    public Long euros(String field, String label) {
        String typed = text(field, label, LONGEST_AMOUNT);
        try {
            return typed == null ? null : Euros.cents(typed, Languages.of(request));
        } catch (Refused refusal) {
            refuse(field, refusal.reason());
            return null;
        }
    }

    /** An amount of money that must be there. */
    public Long requiredEuros(String field, String label) {
        return required(field, label, LONGEST_AMOUNT) == null ? null : euros(field, label);
    }

    /** One of the answers, or null. */
    public String choice(String field, String label, List<Choice> choices) {
        String value = fields().text(field);
        if (value != null && choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            refuseChoice(field, label);
        }
        return value;
    }

    /** Notes that none of the answers was chosen that the field offers. @param label as in {@link #text} */
    public void refuseChoice(String field, String label) {
        refuse(field, "citizen.form.no-choice", named(label));
    }

    /** Degrees as a script wrote them, or null. */
    public Double degrees(String field) {
        String typed = fields().text(field);
        try {
            return typed == null ? null : Double.valueOf(typed);
        } catch (NumberFormatException e) {
            refuse(field, "citizen.form.no-degrees");
            return null;
        }
    }

    /** A whole number that a page of ours has written into the form; null where something else stands there. */
    public Long number(String field) {
        String typed = fields().text(field);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    public List<String> texts(String field) {
        return fields().texts(field);
    }

    public boolean ticked(String field) {
        return fields().text(field) != null;
    }

    public List<Part> files(String field) {
        return fields().files(field);
    }

    /** Notes that a field is wrong. @param sentence key in the pages' texts */
    public void refuse(String field, String sentence, Object... values) {
        wrong().add(field, sentence, values);
    }

    /** Notes that a field, or with null the whole form, is wrong for a reason that a rule gave. */
    public void refuse(String field, Reason reason) {
        wrong().add(field, reason);
    }

    /** Calls a boundary; what it refuses is noted and nothing returned. Nothing is called for a form that may not be carried out. */
    public <T> Optional<T> attempt(Supplier<T> command) {
        if (held) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(command.get());
        } catch (Refused | Conflict refusal) {
            wrong().add(refusal);
            return Optional.empty();
        }
    }

    /** What stands in a field when the form is drawn and was not sent: as the present state when it is changed. */
    public void offer(String field, Object value) {
        if (value != null) {
            offered.put(field, value.toString());
        }
    }

    /** Which answers are ticked when the form is drawn and was not sent. */
    public void offer(String field, List<String> values) {
        ticked.put(field, values);
    }

    /** What stands in a field when a form that was sent is drawn again, in place of what was sent; several for ticks. */
    public void replace(String field, List<String> values) {
        replaced.put(field, values);
    }

    /** What somebody else has stored meanwhile in a field in which the sender's own text stands: it is shown beside it. */
    public void showBeside(String field, String text) {
        beside.put(field, text);
    }

    /** For the tag: what is shown beside a field, or null. */
    public String beside(String field) {
        return beside.get(field);
    }

    /** Whether anything is wrong; the answer then says so in its status, too. */
    public boolean isWrong() {
        return wrong().any();
    }

    /**
     * Ends the request of a form that was carried out: the browser asks for a page, so that going back or drawing anew sends nothing
     * again. Returns null, the outcome of a view action that stays. A redirect of Faces' own would set a cookie.
     *
     * @param page path within the product with its parameters, as {@code /public/mine.xhtml?key=…}
     */
    public String leadTo(String page) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(request.getContextPath() + page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return null;
    }

    /** For the tag: problems of the form with this name. */
    public List<FormProblem> problems(String form) {
        return form.equals(fields().text(NAME)) ? wrong().all() : List.of();
    }

    public String problem(String field) {
        return wrong().of(field);
    }

    public String value(String field) {
        if (replaced.containsKey(field)) {
            return replaced.get(field).stream().findFirst().orElse(null);
        }
        return fields().isPost() ? request.getParameter(field) : offered.get(field);
    }

    public boolean chosen(String field, String value) {
        if (replaced.containsKey(field)) {
            return replaced.get(field).contains(value);
        }
        return fields().isPost()
                ? fields().texts(field).contains(value)
                : value.equals(offered.get(field))
                        || ticked.getOrDefault(field, List.of()).contains(value);
    }

    /** What the page shows is for this browser only. */
    public void keepPrivate() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    /** A form that was sent too fast keeps its token, so that it grows old enough; so does one with an error, to stay the same form. */
    public String token(String form) {
        keepPrivate(); // two browsers must not have the same form
        boolean again = form.equals(fields().text(NAME)) && check != null && check.nonce() != null;
        return again && check.verdict() != FormCheck.Verdict.EXPIRED
                ? request.getParameter(TOKEN)
                : tokens.issue(signed(form));
    }

    /** The page with its parameters; the form is sent where it stands. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getContextPath() + request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private String signed(String form) {
        return request.getServletPath() + "#" + form;
    }

    private String named(String label) {
        return Languages.text(Languages.of(request), label);
    }

    private FormProblems wrong() {
        if (problems == null) {
            problems = new FormProblems(Languages.of(request));
        }
        return problems;
    }

    private SentFields fields() {
        return new SentFields(request);
    }
}
