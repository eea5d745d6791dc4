package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.likeness.SimilarContribution;
import de.dresden.smartparticipation.participation.likeness.SimilarContributions;
import de.dresden.smartparticipation.participation.sending.Contributing;
import de.dresden.smartparticipation.participation.sending.ContributionDraft;
import de.dresden.smartparticipation.participation.sending.ContributionForm;
import de.dresden.smartparticipation.participation.sending.SendingKey;
import de.dresden.smartparticipation.participation.sending.Sent;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * A contribution is written in two steps: what it is about, then where and who, with contributions beside it that look alike. Nothing
 * is kept until it is sent; each step carries what was typed on to the next.
 */
@Named("citizenContributeView")
@RequestScoped
public class ContributeView {

    static final String FORM = "contribution";
    private static final String SEND = "send";
    private static final int LONGEST_SENDER = 200;

    @Inject
    private Contributing contributing;

    @Inject
    private SimilarContributions alike;

    @Inject
    private PublicForm form;

    @Inject
    private ContributionFields fields;

    @Inject
    private Reader reader;

    private String ref;
    private ContributionForm asked;
    private boolean second;
    private List<SimilarContribution> similar = List.of();

    public String load() {
        asked = contributing.form(ref);
        fields.ask(asked);
        if (asked.form().settings().nameRequired()) {
            form.offer("nameShown", List.of());
        }
        String step = form.step(FORM);
        boolean sending = SEND.equals(step);
        second = "2".equals(step) || sending;
        if (!(sending ? form.isSent(FORM) : form.isTurned(FORM))) {
            second = second && form.isAgain(FORM);
            return null;
        }
        String title = fields.title();
        String text = fields.text();
        if (title == null) {
            second = false;
        }
        if (second) {
            similar = alike.to(ref, title);
        }
        return sending ? send(title, text) : null;
    }

    private String send(String title, String text) {
        ContributionFields.Filled filled = fields.filled();
        String name = sender("name", asked.form().settings().nameRequired());
        String email = sender("email", asked.form().settings().emailRequired());
        if (email != null && !EmailAddress.isOne(email)) {
            form.refuse("email", "citizen.form.no-email");
        }
        if (form.isWrong()) {
            return null;
        }
        ContributionDraft draft = new ContributionDraft(
                title,
                text,
                filled.topic(),
                filled.place(),
                name,
                email,
                form.ticked("nameShown"),
                asked.notice(),
                filled.answers(),
                reader.language());
        Optional<Sent> sent = form.attempt(() -> fields.withFiles(
                files -> contributing.send(ref, draft, files, SendingKey.ofForm(form.getNonce()), form.getAddress())));
        return sent.map(done -> form.leadTo("/public/mine.xhtml?sent=1&key=" + done.key()))
                .orElse(null);
    }

    private String sender(String field, boolean required) {
        String label = "citizen.contribute.field." + field;
        return required ? form.required(field, label, LONGEST_SENDER) : form.text(field, label, LONGEST_SENDER);
    }

    public ContributionFields getBeside() {
        return fields;
    }

    public boolean isSecond() {
        return second;
    }

    public List<SimilarContribution> getSimilar() {
        return similar;
    }

    public ContributionForm getAsked() {
        return asked;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
