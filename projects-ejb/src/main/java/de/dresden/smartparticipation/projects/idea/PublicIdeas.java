package de.dresden.smartparticipation.projects.idea;

import static de.dresden.smartparticipation.projects.idea.IdeaDraft.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Ideas to a call, for everybody: read, send, support and comment on them in the call's phase of ideas. */
@Boundary
@Stateless
public class PublicIdeas {

    /** Ideas, comments and supports from one address of the network in {@link #WITHIN}. */
    static final int MOST = 20;

    static final Duration WITHIN = Duration.ofHours(1);

    static final String PURPOSE = "projects.idea";
    private static final int LONGEST_COMMENT = 1_000;

    @Inject
    private IdeaRegister register;

    @Inject
    private IdeaReading reading;

    @Inject
    private IdeaSupport supports;

    @Inject
    private IdeaDesk desk;

    @Inject
    private CallDirectory calls;

    @Inject
    private AreaDirectory areas;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private Confirmations confirmations;

    @Inject
    private SentForms sent;

    @Inject
    private RateLimits limits;

    @Inject
    private Clock clock;

    /** The published ideas of a call. @throws NotFound where there is no such call, or where it is a draft */
    @PermitAll
    public PublicIdeaList of(String call) {
        CallFrame frame = calls.published(call);
        return new PublicIdeaList(
                frame, reading.of(frame.id()), desk.closed(frame).orElse(null));
    }

    /**
     * A published idea.
     *
     * @param browser value of the browser's cookie, or null
     * @throws NotFound where there is none that is published
     */
    @PermitAll
    public PublicIdea details(String reference, String browser) {
        PublicIdeaRow row = reading.row(reference);
        Idea idea = register.find(reference);
        CallFrame call = calls.of(idea.call());
        boolean own = browser != null && supports.has(idea.id(), keys.ofBrowser(browser));
        return new PublicIdea(
                call, row, reading.comments(idea.id()), own, desk.closed(call).orElse(null));
    }

    /**
     * Takes an idea in, for moderation; asks the address for its confirmation first where one was given.
     *
     * @param key the form's nonce or a program's key: the same content that arrives again under it is answered with the first reference
     * @param program whether it is a program's key, under which other content is refused
     * @param address where it was sent from, for limits
     * @return its reference
     * @throws NotFound where there is no such call
     * @throws Refused outside the phase of ideas, with everything that is wrong, or where there were too many
     */
    @PermitAll
    public String send(String call, IdeaDraft draft, String key, boolean program, String address) {
        String content = ContentKey.of("idea", call, draft);
        Supplier<String> command = () -> take(calls.published(call), draft, address);
        return program ? sent.onceForProgram("idea:" + key, content, command) : sent.once(key, content, command);
    }

    /** Supports it; once more does nothing. @throws Refused outside the phase of ideas, or where there were too many */
    @PermitAll
    public void support(String reference, String browser, String address) {
        Idea idea = open(reference);
        limit(address);
        supports.add(idea.id(), keys.ofBrowser(browser), clock.instant());
    }

    /** Takes the support back; without any does nothing. */
    @PermitAll
    public void unsupport(String reference, String browser) {
        supports.remove(open(reference).id(), keys.ofBrowser(browser));
    }

    /**
     * Takes a comment in, for moderation.
     *
     * @param author name that is shown, or null
     * @param text 1 to 1,000 characters
     */
    @PermitAll
    public void comment(String reference, String author, String text, String nonce, String address) {
        sent.once(nonce, ContentKey.of("idea-comment", reference, author, text), () -> {
            Idea idea = open(reference);
            limit(address);
            String said = IdeaDraft.stripped(text);
            String name = IdeaDraft.stripped(author);
            if (said == null || said.length() > LONGEST_COMMENT || IdeaDraft.length(name) > IdeaDraft.LONGEST_NAME) {
                throw new Refused(because("comment-length", LONGEST_COMMENT, IdeaDraft.LONGEST_NAME));
            }
            IdeaComment comment = new IdeaComment(idea.id(), name, said, clock.instant());
            register.add(comment);
            desk.tell(idea, comment.sent(idea.subject()), null);
            return reference;
        });
    }

    private String take(CallFrame call, IdeaDraft draft, String address) {
        limit(address);
        requireOpen(call);
        List<Reason> problems =
                draft.problems(areas.names().stream().map(AreaName::key).collect(Collectors.toSet()));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Instant now = clock.instant();
        Idea idea = new Idea(register.nextReference(now.atZone(Clocks.BERLIN).getYear()), call.id(), draft, now);
        register.add(idea);
        if (idea.email() != null) {
            confirmations.ask(idea.email(), idea.subject(), PURPOSE, idea.language());
        }
        desk.tell(idea, idea.sent(), null);
        return idea.reference();
    }

    /** @throws NotFound where it is not published. @throws Refused outside the phase of ideas */
    private Idea open(String reference) {
        reading.row(reference);
        Idea idea = register.find(reference);
        requireOpen(calls.of(idea.call()));
        return idea;
    }

    private void requireOpen(CallFrame call) {
        desk.closed(call).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private void limit(String address) {
        if (!limits.take("idea", address, MOST, WITHIN)) {
            throw new Refused(because("too-many", MOST, WITHIN.toMinutes()));
        }
    }
}
