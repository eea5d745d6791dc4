package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.sending.Contributing;
import de.dresden.smartparticipation.participation.sending.CorrectionDraft;
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
import java.util.Map;

/** The sender's own contribution: what becomes of it, and what the sender can still do. */
@Named("citizenMineView")
@RequestScoped
public class MineView {

    private static final int LONGEST_REPLY = 5_000;
    private static final long NO_VERSION = -1;

    @Inject
    private OwnContributions own;

    @Inject
    private Contributing contributing;

    @Inject
    private ContributionFields fields;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String change;
    private String done;
    private String sent;
    private OwnContribution details;
    private boolean overtaken;

    public String load() {
        form.keepPrivate();
        details = own.open(key, reader.language());
        if (isChanging()) {
            fields.ask(contributing.form(details.consultation()));
            fields.offer(own.written(key));
        }
        if (!isChanging() && form.isSentInAnyCase("correct")) {
            return tooLate();
        }
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
        String title = fields.title();
        String text = fields.text();
        ContributionFields.Filled filled = fields.filled();
        if (form.isWrong()) {
            return null;
        }
        CorrectionDraft draft = new CorrectionDraft(
                version(), title, text, filled.topic(), filled.place(), filled.answers(), filled.removed());
        String next = act(
                "corrected",
                () -> fields.withFiles(files -> {
                    own.correct(key, draft, files, form.getNonce());
                    return files.size();
                }));
        overtaken = form.isWrong() && version() != details.version();
        if (overtaken) {
            form.refuse(null, "citizen.mine.correct.overtaken");
        }
        return next;
    }

    /** The boundary says why, whatever was written: no version fits. What was typed is shown once more. */
    private String tooLate() {
        fields.ask(contributing.form(details.consultation()));
        CorrectionDraft none =
                new CorrectionDraft(NO_VERSION, details.content().title(), "", null, null, Map.of(), List.of());
        return act("corrected", () -> own.correct(key, none, List.of(), form.getNonce()));
    }

    /** As the form was drawn. */
    private long version() {
        Long version = form.number("version");
        return version == null ? NO_VERSION : version;
    }

    /** Whether the form to write it anew is on the page; it stands alone there. */
    public boolean isChanging() {
        return change != null && details != null && details.rights().correct();
    }

    /** For the form: once its sender was told that somebody was faster, the same words may be sent again. */
    public long getVersion() {
        return form.isAgain("correct") && !overtaken ? version() : details.version();
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

    /** What was typed into own fields before it was too late. */
    public List<OwnFields.Typed> getTyped() {
        return fields.typed();
    }

    /** Where the contribution stands, in the sender's words. */
    public String getStanding() {
        String state = details.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.in(reader.language()).text("participation.citizen-state." + state);
    }

    /** What came too late: its form is not on the page any more. */
    public List<FormProblem> getLate() {
        List<FormProblem> corrected = isChanging() ? List.of() : form.problems("correct");
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

    public ContributionFields getBeside() {
        return fields;
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

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
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
