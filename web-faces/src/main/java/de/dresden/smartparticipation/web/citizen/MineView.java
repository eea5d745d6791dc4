package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.contribution.Receipt;
import de.dresden.smartparticipation.participation.sending.OwnContribution;
import de.dresden.smartparticipation.participation.sending.OwnContributions;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.citizen.form.FormProblem;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The sender's own contribution: what becomes of it, and what the sender can still do. */
@Named("citizenMineView")
@RequestScoped
public class MineView {

    private static final int LONGEST_REPLY = 5_000;

    @Inject
    private OwnContributions own;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String done;
    private String sent;
    private OwnContribution details;

    public String load() {
        form.keepPrivate();
        details = own.open(key, reader.language());
        form.offer("title", details.content().title());
        form.offer("text", details.content().text());
        form.offer("version", details.version());
        if (form.isSent("correct")) {
            return correct();
        }
        if (form.isSent("answer")) {
            String reply = form.required("reply", "citizen.mine.reply", LONGEST_REPLY);
            return act("replied", () -> own.reply(key, reply));
        }
        if (form.isSent("withdraw")) {
            if (!form.ticked("sure")) {
                form.refuse("sure", "citizen.mine.withdraw.unsure");
            }
            return act("withdrawn", () -> own.withdraw(key));
        }
        return form.isSent("unsubscribe") ? act("unsubscribed", () -> own.unsubscribe(key)) : null;
    }

    private String correct() {
        String title = form.required("title", "citizen.contribute.field.title", Receipt.LONGEST_TITLE);
        String text = form.text("text", "citizen.contribute.field.text", Receipt.LONGEST_TEXT);
        Long version = form.number("version");
        return act("corrected", () -> own.correct(key, version == null ? -1 : version, title, text));
    }

    private String act(String what, Runnable command) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return what;
                })
                .map(said -> form.leadTo("/public/mine.xhtml?done=" + said + "&key=" + key))
                .orElse(null);
    }

    /** Key of what was done just now, or null. */
    public String getSaid() {
        boolean known = done != null && done.matches("replied|withdrawn|unsubscribed|corrected");
        return known && !form.isWrong() ? "citizen.mine.done." + done : null;
    }

    /** Where the contribution stands, in the sender's words. */
    public String getStanding() {
        String state = details.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.in(reader.language()).text("participation.citizen-state." + state);
    }

    /** What came too late: its form is not on the page any more. */
    public List<FormProblem> getLate() {
        List<FormProblem> corrected = details.rights().correct() ? List.of() : form.problems("correct");
        return corrected.isEmpty() && !details.rights().withdraw() ? form.problems("withdraw") : corrected;
    }

    /** Key of the sentence that says why it cannot be written anew any more; null where it can, and where nobody asks. */
    public String getWhyNotCorrect() {
        if (details.rights().correct() || details.state().ended()) {
            return null;
        }
        return details.state().beingAnswered() ? "citizen.mine.correct.answering" : "citizen.mine.correct.over";
    }

    public boolean isJustSent() {
        return sent != null;
    }

    public String getArea() {
        return reader.area(details.content().area());
    }

    public OwnContribution getDetails() {
        return details;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getSent() {
        return sent;
    }

    public void setSent(String sent) {
        this.sent = sent;
    }
}
