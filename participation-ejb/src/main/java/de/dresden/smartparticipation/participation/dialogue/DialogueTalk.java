package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Citizens read a dialogue, comment on its sections, answer and report comments. */
@Boundary
@Stateless
public class DialogueTalk {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST = 30;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private DialogueRegister register;

    @Inject
    private DialogueReading reading;

    @Inject
    private DialogueTasks tasks;

    @Inject
    private SentForms sent;

    @Inject
    private RateLimits limits;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such module that citizens can see */
    @PermitAll
    public DialogueText of(long module) {
        ModuleFrame frame = seen(modules.visible(module));
        return new DialogueText(frame, reading.sections(module), reading.moderatedBefore(module));
    }

    /**
     * Sends a comment.
     *
     * @param nonce the form's nonce: what arrives again under it is not sent again
     * @param network where it is sent from, for limits only
     * @return whether it is shown already
     * @throws Refused where the module is not open
     */
    @PermitAll
    public boolean comment(long section, CommentDraft draft, String nonce, String network) {
        String state = sent.once(nonce, () -> {
            DialogueSection found = register.section(section);
            ModuleFrame frame = seen(modules.open(found.module()));
            requireFew(network);
            DialogueComment answered = draft.answers() == null ? null : register.comment(draft.answers());
            boolean shown = !reading.moderatedBefore(frame.id());
            DialogueComment comment =
                    new DialogueComment(section, draft, answered, shown, notice.currentVersion(), clock.instant());
            register.add(comment);
            happenings.record(comment.sent(subject(frame)).leaving(tasks.changes(frame)));
            return comment.state().name();
        });
        return CommentState.SHOWN.name().equals(state);
    }

    /**
     * Tells the moderators that a comment should be looked at; once more from the same browser does nothing.
     *
     * @param browser value of the browser's cookie, or null
     */
    @PermitAll
    public void report(long comment, String reason, String browser, String network) {
        DialogueComment found = register.comment(comment);
        ModuleFrame frame =
                seen(modules.visible(register.section(found.section()).module()));
        if (found.state() != CommentState.SHOWN) {
            throw new NotFound(comment);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(Reason.of("participation.dialogue.report-reason", LONGEST_REASON));
        }
        requireFew(network);
        String who =
                keys.ofBrowser(browser == null ? "address " + network : browser).hash();
        if (reading.report(comment, who, why, clock.instant())) {
            happenings.record(found.reported(why, subject(frame)).leaving(tasks.changes(frame)));
        }
    }

    private void requireFew(String network) {
        if (!limits.take("dialogue", network, MOST, Duration.ofHours(1))) {
            throw new Refused(Reason.of("participation.dialogue.too-many"));
        }
    }

    private static ModuleFrame seen(ModuleFrame frame) {
        if (frame.kind() != ModuleKind.DIALOGUE) {
            throw new NotFound(frame.id());
        }
        return frame;
    }

    private static Subject subject(ModuleFrame frame) {
        return new Subject("consultation", frame.consultation(), frame.reference());
    }
}
