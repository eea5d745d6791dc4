package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.hearing.ExtensionState;
import de.dresden.smartparticipation.participation.hearing.HearingAnswer;
import de.dresden.smartparticipation.participation.hearing.HearingAnswers;
import de.dresden.smartparticipation.participation.hearing.HearingDoor;
import de.dresden.smartparticipation.participation.statement.OnlineStatement;
import de.dresden.smartparticipation.participation.statement.SentFile;
import de.dresden.smartparticipation.participation.statement.StatementSender;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentParts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What an agency sees and answers under its link: a click and a confirming button, more time, or a statement. Looking at a page
 * answers nothing, since scanners of mails look, too. Who holds the secret link is no robot: what is sent is taken at once.
 */
@Named("citizenAgencyView")
@RequestScoped
public class AgencyView {

    private static final int LONGEST = 500_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private HearingAnswers answers;

    @Inject
    private PublicForm form;

    private String key;
    private String step;
    private HearingDoor door;

    public String load() throws IOException {
        door = answers.look(key);
        if (form.isSentInAnyCase("statement")) {
            return state();
        }
        if (form.isSentInAnyCase("answer")) {
            return answer();
        }
        return form.isSentInAnyCase("time") ? askForTime() : null;
    }

    private String answer() {
        String who = form.text("who", "citizen.agency.who", LONGEST_NAME);
        HearingAnswer answer = "affected".equals(step) ? HearingAnswer.NOT_AFFECTED : HearingAnswer.NO_CONCERNS;
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    answers.answer(key, answer, who);
                    return answer;
                })
                .map(done -> form.leadTo(here()))
                .orElse(null);
    }

    private String askForTime() {
        LocalDate until = day(form.required("until", "citizen.agency.until", LONGEST_NAME));
        String reason = form.required("reason", "citizen.agency.reason", LONGEST_REASON);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    answers.askForTime(key, until, reason);
                    return reason;
                })
                .map(done -> form.leadTo(here()))
                .orElse(null);
    }

    private String state() throws IOException {
        String text = form.text("text", "citizen.statement.text", LONGEST);
        String who = form.text("author", "citizen.agency.who", LONGEST);
        if (form.isWrong()) {
            return null;
        }
        List<SentFile> files = SentParts.of(form.files("files"));
        OnlineStatement said =
                new OnlineStatement(text, new StatementSender(who, null, null), form.getNonce(), null, null);
        return form.attempt(() -> answers.state(key, said, files))
                .map(receipt -> form.leadTo("/public/statement.xhtml?receipt=" + receipt))
                .orElse(null);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String here() {
        return "/public/agency.xhtml?key=" + key;
    }

    public HearingDoor getDoor() {
        return door;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The step as far as the agency's answer leaves it open; else null: all that is open is offered. */
    public String getOffered() {
        if (step == null) {
            return null;
        }
        boolean open =
                switch (step) {
                    case "concerns", "affected" -> door.answer() != HearingAnswer.STATEMENT;
                    case "time" -> door.answer() == null && door.extension() != ExtensionState.ASKED && !door.decided();
                    case "statement" -> true;
                    default -> false;
                };
        return open ? step : null;
    }

    /** {@code concerns}, {@code affected}, {@code time}, {@code statement}: what was chosen, as by a mail's link; null: the choice. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
