package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.idea.IdeaDirectory;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Applying for a call's money: a draft is begun, written step by step under its secret link and handed in while the call takes
 * applications in; afterwards its sender sees where it stands, answers questions and may withdraw it.
 */
@Boundary
@Stateless
public class Applying {

    /** Drafts begun from one address of the network in {@link #WITHIN}. */
    static final int MOST = 10;

    static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLinks links;

    @Inject
    private OwnReading reading;

    @Inject
    private AttachmentShelf shelf;

    @Inject
    private KnownAreas areas;

    @Inject
    private DraftClearing clearing;

    @Inject
    private CallDirectory calls;

    @Inject
    private IdeaDirectory ideas;

    @Inject
    private GrownFromIdeas grown;

    @Inject
    private SentForms sent;

    @Inject
    private RateLimits limits;

    @Inject
    private Confirmations confirmations;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * @param idea reference of an idea that is to be taken up, or null
     * @throws NotFound where there is no such call, where it is a draft, or where it has no such published idea
     */
    @PermitAll
    public ApplyingForm form(String call, String idea) {
        CallFrame frame = calls.published(call);
        return new ApplyingForm(
                frame,
                calls.funding(frame.id()),
                reading.closedToAll(frame).orElse(null),
                notice.currentVersion(),
                idea(frame, idea));
    }

    /**
     * Begins a draft and mails its secret link to the address given.
     *
     * @param title working title
     * @param idea reference of a published idea of the call that it takes up, or null
     * @param nonce the form's own name: the same that arrives again under it begins nothing new
     * @param address where it was sent from, for the limit of 10 an hour
     * @return the secret key
     * @throws NotFound where there is no such call
     * @throws Refused outside the intake, with everything that is wrong, or where there were too many
     */
    @PermitAll
    public String start(
            String call,
            Applicant applicant,
            String title,
            String idea,
            Locale language,
            String nonce,
            String address) {
        String result = sent.once(
                nonce,
                ContentKey.of("application", call, applicant, title, idea, language),
                () -> begin(calls.published(call), applicant, title, idea, language, address));
        String[] parts = result.split(" ");
        return links.key(new Subject(ApplicationChanged.SUBJECT, Long.parseLong(parts[1]), parts[0]));
    }

    /** How many applications that were handed in grew from a published idea; everybody may know. */
    @PermitAll
    public long grownFrom(String idea) {
        return ideas.published(idea).map(one -> grown.number(one.id())).orElse(0L);
    }

    /** @throws NotFound where the key opens nothing */
    @PermitAll
    public OwnApplication open(String key) {
        return reading.of(register.find(holder(key).id()));
    }

    /**
     * Keeps a part of the form.
     *
     * @param version as it was read
     * @param nonce the form's own name
     * @throws Refused where nothing may be written now, or with everything that is wrong
     */
    @PermitAll
    public void write(String key, long version, ApplicationPart part, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("write", own.id(), version, part), () -> {
            Application application = toWrite(own, version);
            AcceptablePart.require(AcceptablePart.problems(part, areas.keys()));
            String before = application.email();
            ApplicationChanged change = application.write(part, calls.funding(application.call()));
            boolean moved = !before.equalsIgnoreCase(application.email());
            return record(application, change, moved ? ApplicationMails.DRAFT : null);
        });
    }

    /**
     * Adds files and takes others away.
     *
     * @param removed keys of own files
     * @throws NotFound for a file that is another's
     * @throws Refused where nothing may be written now, or a file is not taken
     */
    @PermitAll
    public void file(String key, long version, List<Attachment> added, List<Long> removed, String nonce) {
        Subject own = holder(key);
        List<String> hashes =
                added.stream().map(one -> ContentKey.of(one.name(), one.hash())).toList();
        sent.once(nonce, ContentKey.of("file", own.id(), version, hashes, removed), () -> {
            Application application = toWrite(own, version);
            ApplicationChanged change = shelf.change(application, added, removed);
            return record(application, change, null);
        });
    }

    /**
     * Hands it in, on a day of the intake in Dresden; asks the address for its confirmation where that is open.
     *
     * @throws Refused outside the intake, or with everything that is missing
     */
    @PermitAll
    public void send(String key, long version, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("send", own.id(), version), () -> {
            Application application = toWrite(own, version);
            ApplicationChanged change = application.send(calls.funding(application.call()), clock.instant());
            if (!application.confirmed()) {
                confirmations.ask(application.email(), own, ApplicationLinks.PURPOSE, application.language());
            }
            return record(application, change, application.confirmed() ? ApplicationMails.RECEIVED : null);
        });
    }

    /**
     * Answers the city's question; what was corrected goes back with it.
     *
     * @param reply 1 to 2,000 characters
     * @throws Refused where no question is open
     */
    @PermitAll
    public void answer(String key, long version, String reply, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("answer", own.id(), version, reply), () -> {
            Application application = register.touch(register.find(own.id()).seenAs(version));
            return record(application, application.answer(reply, clock.instant()), ApplicationMails.ANSWERED);
        });
    }

    /**
     * Takes back what was handed in.
     *
     * @param reason why, or null
     * @throws Refused where nothing is left to be taken back
     */
    @PermitAll
    public void withdraw(String key, long version, String reason) {
        Subject own = holder(key);
        Application application = register.touch(register.find(own.id()).seenAs(version));
        String why = Given.text(reason) == null ? "–" : AcceptablePart.reason(reason);
        ApplicationChanged change =
                application.move(ApplicationState.WITHDRAWN, "withdrawn", why, Capacity.NOBODY, clock.instant());
        record(application, change, ApplicationMails.WITHDRAWN);
    }

    /** Deletes a draft with all its parts. @throws Refused for what was handed in */
    @PermitAll
    public void discard(String key, long version) {
        Subject own = holder(key);
        Application application = register.find(own.id()).seenAs(version);
        happenings.record(application.discarded());
        links.close(own);
        clearing.clear(own);
    }

    private String begin(
            CallFrame call, Applicant applicant, String title, String idea, Locale language, String address) {
        if (!limits.take("application", address, MOST, WITHIN)) {
            throw new Refused(because("too-many", MOST, WITHIN.toMinutes()));
        }
        reading.closedToAll(call).ifPresent(why -> {
            throw new Refused(why);
        });
        IdeaFrame grownFrom = idea(call, idea);
        ApplicationData data = TakenUp.of(applicant, title, grownFrom, areas.keys());
        AcceptablePart.require(AcceptablePart.problems(applicant, areas.keys()));
        AcceptablePart.require(AcceptablePart.problems(data.proposal(), areas.keys()));
        Instant now = clock.instant();
        Application draft = new Application(
                register.nextReference(now.atZone(Clocks.BERLIN).getYear()),
                call.id(),
                data,
                notice.currentVersion(),
                language,
                now);
        register.add(draft);
        return record(draft, draft.begun(grownFrom), ApplicationMails.DRAFT) + " " + draft.id();
    }

    private IdeaFrame idea(CallFrame call, String idea) {
        return idea == null
                ? null
                : ideas.published(idea).filter(one -> one.call() == call.id()).orElseThrow(() -> new NotFound(idea));
    }

    private Application toWrite(Subject own, long version) {
        Application application = register.touch(register.find(own.id()).seenAs(version));
        if (application.state() == ApplicationState.DRAFT) {
            requireOpen(calls.of(application.call()));
        }
        return application;
    }

    private void requireOpen(CallFrame call) {
        reading.closed(call).ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private String record(Application application, ApplicationChanged change, String mail) {
        happenings.record(desk.complete(application, change, mail));
        return application.reference();
    }

    private Subject holder(String key) {
        Subject own = links.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return own;
    }
}
