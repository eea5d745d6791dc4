package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.Receipt;
import de.dresden.smartparticipation.participation.contribution.Sender;
import de.dresden.smartparticipation.participation.contribution.SendersCases;
import de.dresden.smartparticipation.participation.contribution.SendersLinks;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.idea.IdeaForm;
import de.dresden.smartparticipation.participation.idea.IdeaForms;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What citizens send to a consultation. Nothing is kept until it is sent. */
@Stateless
@Boundary
public class Contributing {

    /** Files beside one contribution. */
    public static final int MOST_FILES = 5;

    /** Bytes of one of them. */
    public static final long LARGEST_FILE = 10L << 20;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private IdeaForms forms;

    @Inject
    private IdeaAnswers answers;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private SendingLimits limits;

    @Inject
    private SentForms sent;

    @Inject
    private SendersCases cases;

    @Inject
    private SubmissionTable submissions;

    @Inject
    private FileStore files;

    @Inject
    private Locating places;

    @Inject
    private SendersLinks links;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Clock clock;

    /**
     * What is to be filled in; also while nothing can be sent, so that the page can say from when.
     *
     * @param consultation its reference
     * @throws NotFound where there is none that collects contributions and is published
     */
    @PermitAll
    public ContributionForm form(String consultation) {
        ModuleFrame module = module(consultation);
        return new ContributionForm(
                consultations.of(module.consultation()).title(),
                module,
                consultations.topics(module.consultation()),
                forms.of(module.id()),
                notice.currentVersion());
    }

    /**
     * Takes a contribution in; whoever left an address is asked to confirm it.
     *
     * @param consultation its reference
     * @param enclosures at most {@value #MOST_FILES}
     * @param key the same content that arrives again under it is answered with the first reference
     * @param address where it was sent from
     * @throws NotFound where there is no such consultation
     * @throws Refused where it is not open, something is missing or wrong, or too much came from this address
     */
    @PermitAll
    public Sent send(
            String consultation, ContributionDraft draft, List<Enclosure> enclosures, SendingKey key, String address) {
        ModuleFrame module = module(consultation);
        String content = content(module, draft, enclosures);
        Supplier<String> taking = () -> {
            Subject taken = take(modules.open(module.id()), draft, enclosures, address);
            return taken.reference() + " " + taken.id();
        };
        String result = key.program()
                ? sent.onceForProgram(key.value(), content, taking)
                : sent.once(key.value(), content, taking);
        String[] parts = result.split(" ");
        Subject subject = new Subject("contribution", Long.parseLong(parts[1]), parts[0]);
        return new Sent(subject.reference(), links.key(subject));
    }

    private static String content(ModuleFrame module, ContributionDraft draft, List<Enclosure> enclosures) {
        return ContentKey.of(
                module.id(),
                draft.title(),
                draft.text(),
                draft.topic(),
                draft.place(),
                draft.name(),
                draft.email(),
                draft.nameShown(),
                new TreeMap<>(draft.answers()),
                Enclosure.keys(enclosures));
    }

    private Subject take(ModuleFrame module, ContributionDraft draft, List<Enclosure> enclosures, String address) {
        limits.take("contribution", address);
        IdeaForm form = forms.of(module.id());
        Sender sender = sender(form, draft);
        Map<Long, String> kept = IdeaAnswers.checked(form, draft.answers());
        check(enclosures);
        Receipt receipt = new Receipt(
                null,
                draft.title(),
                draft.text(),
                new Sender(sender.name(), null),
                Channel.ONLINE,
                clock.instant(),
                places.located(draft.place()),
                draft.topic(),
                null);
        Subject subject =
                cases.receive(receipt, module.consultation(), !form.settings().moderatedBefore());
        submissions.add(subject.id(), draft);
        answers.keep(subject.id(), kept);
        enclosures.forEach(file -> files.keep(file.content(), file.name(), subject, FileKind.ATTACHMENTS));
        if (sender.email() != null) {
            confirmations.ask(sender.email(), subject, SendersLinks.PURPOSE, draft.language());
        }
        return subject;
    }

    private static Sender sender(IdeaForm form, ContributionDraft draft) {
        Sender sender = new Sender(draft.name(), draft.email());
        if (form.settings().nameRequired() && sender.name() == null) {
            throw new Refused(Reason.of("participation.sending.name-missing"));
        }
        if (form.settings().emailRequired() && sender.email() == null) {
            throw new Refused(Reason.of("participation.sending.email-missing"));
        }
        if (draft.nameShown() && sender.name() == null) {
            throw new Refused(Reason.of("participation.sending.name-to-show"));
        }
        return sender;
    }

    private static void check(List<Enclosure> enclosures) {
        List<Reason> problems = Enclosure.problems(enclosures);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private ModuleFrame module(String consultation) {
        ModuleFrame module = modules.ideas(consultation).orElseThrow(() -> new NotFound(consultation));
        return modules.visible(module.id());
    }
}
