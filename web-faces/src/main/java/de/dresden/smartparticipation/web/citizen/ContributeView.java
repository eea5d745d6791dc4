package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.consultation.TopicHead;
import de.dresden.smartparticipation.participation.contribution.Place;
import de.dresden.smartparticipation.participation.contribution.Receipt;
import de.dresden.smartparticipation.participation.likeness.SimilarContribution;
import de.dresden.smartparticipation.participation.likeness.SimilarContributions;
import de.dresden.smartparticipation.participation.sending.Contributing;
import de.dresden.smartparticipation.participation.sending.ContributionDraft;
import de.dresden.smartparticipation.participation.sending.ContributionForm;
import de.dresden.smartparticipation.participation.sending.SendingKey;
import de.dresden.smartparticipation.participation.sending.Sent;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.web.citizen.form.Choice;
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
    private static final String FILES = "files";

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SENDER = 200;

    @Inject
    private Contributing contributing;

    @Inject
    private SimilarContributions alike;

    @Inject
    private PublicForm form;

    @Inject
    private OwnFields own;

    @Inject
    private Enclosures enclosures;

    @Inject
    private Reader reader;

    private String ref;
    private ContributionForm asked;
    private boolean second;
    private List<SimilarContribution> similar = List.of();

    public String load() {
        asked = contributing.form(ref);
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
        String title = form.required("title", "citizen.contribute.field.title", Receipt.LONGEST_TITLE);
        String text = form.text("text", "citizen.contribute.field.text", Receipt.LONGEST_TEXT);
        if (title == null) {
            second = false;
        }
        if (second) {
            similar = alike.to(ref, title);
        }
        return sending ? send(title, text) : null;
    }

    private String send(String title, String text) {
        String topic = form.choice("topic", "citizen.contribute.field.topic", getTopics());
        Place place = place();
        String name = sender("name", asked.form().settings().nameRequired());
        String email = sender("email", asked.form().settings().emailRequired());
        if (email != null && !EmailAddress.isOne(email)) {
            form.refuse("email", "citizen.form.no-email");
        }
        var answers = own.typed(asked.form().asked());
        enclosures.check(FILES);
        if (form.isWrong()) {
            return null;
        }
        ContributionDraft draft = new ContributionDraft(
                title,
                text,
                topic == null ? null : Long.valueOf(topic),
                place,
                name,
                email,
                form.ticked("nameShown"),
                asked.notice(),
                answers,
                reader.language());
        Optional<Sent> sent = form.attempt(() -> enclosures.with(
                FILES,
                files -> contributing.send(ref, draft, files, SendingKey.ofForm(form.getNonce()), form.getAddress())));
        return sent.map(done -> form.leadTo("/public/mine.xhtml?sent=1&key=" + done.key()))
                .orElse(null);
    }

    private String sender(String field, boolean required) {
        String label = "citizen.contribute.field." + field;
        return required ? form.required(field, label, LONGEST_SENDER) : form.text(field, label, LONGEST_SENDER);
    }

    private Place place() {
        Double longitude = form.degrees("lon");
        Double latitude = form.degrees("lat");
        boolean both = longitude != null && latitude != null;
        String area = form.choice("area", "citizen.contribute.field.area", getAreas());
        String words = form.text("place", "citizen.contribute.field.place", LONGEST_PLACE);
        return new Place(both ? longitude : null, both ? latitude : null, area, words);
    }

    public List<Choice> getTopics() {
        return asked.topics().stream()
                .map((TopicHead topic) ->
                        new Choice(String.valueOf(topic.id()), topic.name().in(reader.language())))
                .toList();
    }

    public List<Choice> getAreas() {
        return reader.areas().entrySet().stream()
                .map(area -> new Choice(area.getKey(), area.getValue()))
                .toList();
    }

    public List<OwnFields.Asked> getFields() {
        return own.of(asked.form().asked());
    }

    /** Names of the files that have to be chosen once more: a browser never fills them in again. */
    public List<String> getLostFiles() {
        return enclosures.names(FILES);
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
