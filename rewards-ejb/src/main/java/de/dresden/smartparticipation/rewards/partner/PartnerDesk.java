package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all commands on partners do alike: open with rights, and tell what happened. */
@Dependent
class PartnerDesk {

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private IbanSeal seal;

    @Inject
    private PartnerLinks links;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Happenings happenings;

    @Inject
    private Confirmations confirmations;

    @Inject
    private RuleValues rules;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A partner in a command, and in whose name the clerk acts. */
    record Opened(Partner partner, Capacity by) {}

    /**
     * Opens a partner for a command of a clerk of its department, or of any clerk while nobody has taken it up.
     *
     * @throws NotAllowed where another department has it
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened open(PartnerKey key) {
        Partner partner = register.find(key.reference());
        Capacity by = capacity(partner);
        return new Opened(register.toChange(key), by);
    }

    /**
     * Opens the partner that the person acts for.
     *
     * @throws NotAllowed where the account acts for no partner
     * @throws NotFound for another partner
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened openOwn(PartnerKey key) {
        if (!own().reference().equals(key.reference())) {
            throw new NotFound(key.reference());
        }
        return new Opened(register.toChange(key), new Capacity(actor.account(), null));
    }

    /** The partner that the person acts for. @throws NotAllowed where there is none */
    Partner own() {
        return directory
                .ofPerson(actor.account())
                .map(frame -> register.find(frame.id()))
                .orElseThrow(NotAllowed::new);
    }

    Capacity capacity(Partner partner) {
        if (!mayWork(partner.department())) {
            throw new NotAllowed();
        }
        return partner.department() == null
                ? new Capacity(actor.account(), null)
                : actor.get().capacity(Role.REWARDS_CLERK, partner.department());
    }

    /** Whether who acts is a clerk for a partner of this department; null: of nobody's yet. */
    boolean mayWork(Long department) {
        return department == null
                ? actor.get().is(Role.REWARDS_CLERK)
                : actor.get().is(Role.REWARDS_CLERK, department);
    }

    /** The one department for which the clerk takes something up. @throws Refused where there is none */
    long ownDepartment() {
        return actor.staff().departments(Role.REWARDS_CLERK).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.of("rewards.partner.no-department")));
    }

    Partner draft(PartnerApplication application, Capacity clerk) {
        Instant now = clock.instant();
        String reference = register.nextReference(now.atZone(Clocks.BERLIN).getYear());
        AcceptablePartner.require(AcceptablePartner.problems(application));
        return Partner.draft(
                reference, application, sealed(reference, application.data().iban()), clerk, now);
    }

    /** The sealed IBAN, or null where none was typed. @throws Refused where it cannot be one */
    SealedIban sealed(String partner, String iban) {
        if (iban == null) {
            return null;
        }
        AcceptableIban.problem(iban).ifPresent(why -> {
            throw new Refused(why);
        });
        return seal.seal(partner, iban);
    }

    /** Records what happened with the tasks that follow; writes the mail to the partner. @param mail key of its template, or null */
    PartnerKey tell(Partner partner, PartnerChanged change, String mail) {
        return tell(partner, change, mail, List.of());
    }

    /** @param more tasks beside those that follow from where the partner stands */
    PartnerKey tell(Partner partner, PartnerChanged change, String mail, List<TaskChange> more) {
        List<TaskChange> tasks = new ArrayList<>(PartnerTasks.of(partner, today()));
        tasks.addAll(more);
        happenings.record(change.with(tasks));
        if (mail != null) {
            write(partner, mail);
        }
        return register.key(partner);
    }

    /** How long a changed account is not paid to, and an earlier address is warned. */
    Duration cooling() {
        return Duration.ofDays(rules.of(RuleName.PARTNER_IBAN_DAYS, clock.instant()));
    }

    /** Who is to hear of a changed account: the address, and the earlier one while that is the one to rely on. */
    List<String> warned(Partner partner) {
        return partner.address().warned(clock.instant(), cooling());
    }

    /** Where the address is another than before, the earlier one is told of it and the new one asked for its confirmation. */
    void confirmNewAddress(Partner partner, String before) {
        String email = partner.contact().email();
        if (email.equalsIgnoreCase(before)) {
            return;
        }
        Map<String, String> values = values(partner);
        values.put("adresse", email);
        warned(partner).stream().skip(1).forEach(to -> post(partner, PartnerMails.CONTACT_CHANGED, to, values));
        confirmations.ask(email, partner.subject(), PartnerLinks.CONTACT, partner.language());
    }

    /** Warns of an account that is to be paid to, or is from a day on. @param version the one with the new account */
    void warnOfAccount(Partner partner, PartnerVersion version, String mail) {
        Map<String, String> values = values(partner);
        values.put("konto", version.iban().lastFour());
        if (version.ibanPayableFrom() != null) {
            LocalDate day = LocalDate.ofInstant(version.ibanPayableFrom(), Clocks.BERLIN);
            values.put("tag", Texts.in(partner.language()).text("rewards.settlement.day", day));
        }
        warned(partner).forEach(to -> post(partner, mail, to, values));
    }

    /** Tells the partner's people why what they proposed comes back. */
    void writeReturned(Partner partner, String reason) {
        Map<String, String> values = values(partner);
        values.put("grund", reason.strip());
        post(partner, PartnerMails.CHANGE_RETURNED, partner.contact().email(), values);
    }

    /** Where the partner came in by itself or has an address, it is told by mail. */
    void write(Partner partner, String mail) {
        Map<String, String> values = values(partner);
        if (partner.question() != null) {
            values.put("frage", partner.question());
        }
        if (partner.stateReason() != null) {
            values.put("grund", partner.stateReason());
        }
        if (mail.equals(PartnerMails.RECEIVED) || mail.equals(PartnerMails.ASKED)) {
            values.put("link", links.address(partner.subject()));
        }
        post(partner, mail, partner.contact().email(), values);
    }

    private static Map<String, String> values(Partner partner) {
        return new HashMap<>(Map.of("titel", partner.name(), "nummer", partner.reference()));
    }

    private void post(Partner partner, String mail, String to, Map<String, String> values) {
        outbox.post(letters.letter(mail, partner.language(), to, values, partner.subject()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
