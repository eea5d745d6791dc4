package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody wrote about a barrier or fault of the public pages: open until an administrator has answered or noted it done. */
@Entity
@Table(schema = "platform", name = "page_feedback")
class PageFeedback {

    static final String ANSWERED_MAIL = "platform.letter.feedback-answer";
    private static final String STEP = "page-feedback.answer";
    private static final int LONGEST = 5_000;

    @Id
    @SequenceGenerator(name = "page_feedback_id", sequenceName = "platform.page_feedback_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "page_feedback_id")
    private Long id;

    private String page;

    private String text;

    private String email;

    private String language;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String answer;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Version
    private long version;

    protected PageFeedback() {}

    /** @throws Refused where nothing is said, or too much */
    PageFeedback(FeedbackData data, Instant now) {
        if (data.text().isEmpty() || data.text().length() > LONGEST) {
            throw new Refused(Reason.of("platform.page-feedback.length", LONGEST));
        }
        page = data.page();
        text = data.text();
        email = data.email();
        language = data.language().getLanguage();
        receivedAt = now;
    }

    /** @param due last day on which it should be answered */
    FeedbackChanged received(LocalDate due) {
        TaskChange task = new TaskChange.Open(
                STEP,
                subject(),
                "platform",
                text.length() > 80 ? text.substring(0, 80) + "…" : text,
                page,
                Role.ADMINISTRATOR,
                null,
                null,
                due,
                "/texts/feedback.xhtml?id=" + id);
        return new FeedbackChanged(subject(), "page-feedback.received", Map.of(), List.of(task), List.of());
    }

    /** @param reply what is written to the address, or only noted where there is none */
    FeedbackChanged done(String reply, long by, Instant now) {
        String said = reply == null ? "" : reply.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refused(Reason.of("platform.page-feedback.answer-length", LONGEST));
        }
        if (doneAt != null) {
            throw new Conflict(Reason.of("platform.page-feedback.done-already"));
        }
        answer = said;
        doneAt = now;
        doneBy = by;
        List<LetterOrder> letters = email == null
                ? List.of()
                : List.of(new LetterOrder(
                        ANSWERED_MAIL,
                        Locale.forLanguageTag(language),
                        email,
                        Map.of("nummer", reference(), "text", text, "antwort", said),
                        subject()));
        return new FeedbackChanged(
                subject(),
                "page-feedback.done",
                Map.of("answer", said),
                List.of(new TaskChange.Close(STEP, subject())),
                letters);
    }

    String reference() {
        return "RM-" + id;
    }

    private Subject subject() {
        return new Subject("page-feedback", id, reference());
    }
}
