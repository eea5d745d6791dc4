package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What businesses send to become partners. An application counts once its e-mail address is confirmed; under the secret link its
 * sender sees where it stands and answers questions.
 */
@Boundary
@Stateless
public class PartnerApplications {

    /** Applications and answers from one address of the network in {@link #WITHIN}. */
    static final int MOST = 10;

    static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    private PartnerDesk desk;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerLinks links;

    @Inject
    private PartnerReading reading;

    @Inject
    private FileStore files;

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

    /** Version of the data-protection notice that an applicant is shown. */
    @PermitAll
    public int notice() {
        return notice.currentVersion();
    }

    /**
     * Takes an application in and asks its address for a confirmation.
     *
     * @param evidence at most {@value Evidence#MOST} files
     * @param key the form's nonce or a program's key: the same content that arrives again under it is answered with the first reference
     * @param program whether it is a program's key, under which other content is refused and the link is told only the first time
     * @param address where it was sent from, for the limit of 10 an hour
     * @throws Refused with everything that is wrong, or where there were too many
     */
    @PermitAll
    public ApplicationSent send(
            PartnerApplication application, List<Evidence> evidence, String key, boolean program, String address) {
        String content = ContentKey.of(
                "partner",
                application,
                application.data().sortedCriteria(),
                evidence.stream()
                        .map(file -> ContentKey.of(file.name(), file.hash()))
                        .toList());
        if (!program) {
            Subject form = subject(sent.once(key, content, () -> take(application, evidence, address)));
            return new ApplicationSent(form.reference(), links.key(form));
        }
        AtomicReference<String> link = new AtomicReference<>();
        String result = sent.onceForProgram("api:" + key, content, () -> {
            String taken = take(application, evidence, address);
            link.set(links.key(subject(taken)));
            return taken;
        });
        return new ApplicationSent(subject(result).reference(), link.get());
    }

    /** Of what {@link #take} returned. */
    private static Subject subject(String taken) {
        String[] parts = taken.split(" ");
        return new Subject(PartnerChanged.SUBJECT, Long.parseLong(parts[1]), parts[0]);
    }

    /** @throws NotFound where the key opens nothing */
    @PermitAll
    public OwnApplication open(String key) {
        return reading.own(holder(key).reference());
    }

    /**
     * Answers the city's question and hands in again what was changed.
     *
     * @param version as it was read
     * @param reply what is answered, 1 to 2,000 characters
     * @throws NotFound where the key opens nothing
     * @throws Refused where no question is open, or with everything that is wrong
     */
    @PermitAll
    public void answer(
            String key,
            long version,
            PartnerApplication application,
            List<Evidence> evidence,
            String reply,
            String address) {
        Subject own = holder(key);
        limit(address);
        Partner partner = register.toChange(new PartnerKey(own.reference(), version));
        SealedIban iban = desk.sealed(partner.reference(), application.data().iban());
        partner.setAside(clock.instant());
        // one draft at a time, also in the database
        register.flush();
        String before = partner.contact().email();
        PartnerChanged change = partner.answer(application, iban, reply, clock.instant(), desk.cooling());
        desk.confirmNewAddress(partner, before);
        keep(evidence, partner.subject());
        desk.tell(partner, change, null);
    }

    private String take(PartnerApplication application, List<Evidence> evidence, String address) {
        limit(address);
        AcceptablePartner.require(AcceptablePartner.problems(application));
        if (application.notice() != null && !notice.exists(application.notice())) {
            throw new Refused(Reason.of("rewards.partner.notice-unknown", notice.currentVersion()));
        }
        if (application.data().iban() == null) {
            throw new Refused(Reason.of("rewards.partner.iban-missing"));
        }
        Partner partner = desk.draft(application, null);
        register.add(partner);
        keep(evidence, partner.subject());
        happenings.record(partner.entered(Capacity.NOBODY));
        confirmations.ask(partner.contact().email(), partner.subject(), PartnerLinks.PURPOSE, partner.language());
        return partner.reference() + " " + partner.id();
    }

    private void keep(List<Evidence> evidence, Subject partner) {
        List<Reason> problems = Evidence.problems(evidence);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        List<StoredFile> known = files.of(partner);
        evidence.stream()
                .filter(file -> known.stream().noneMatch(one -> one.hash().equals(file.hash())))
                .forEach(file -> files.keep(file.content(), file.name(), partner, FileKind.ATTACHMENTS));
    }

    private void limit(String address) {
        if (!limits.take("partner-application", address, MOST, WITHIN)) {
            throw new TooMany(Reason.of("rewards.partner.too-many", MOST, WITHIN.toMinutes()), WITHIN);
        }
    }

    private Subject holder(String key) {
        Subject own = links.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return own;
    }
}
