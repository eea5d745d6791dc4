package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What all commands on partners do alike: open with rights, and tell what happened. */
@Dependent
class PartnerDesk {

    @Inject
    private PartnerRegister register;

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
        happenings.record(change.with(PartnerTasks.of(partner, today())));
        if (mail != null) {
            write(partner, mail);
        }
        return register.key(partner);
    }

    /** Where the partner came in by itself or has an address, it is told by mail. */
    void write(Partner partner, String mail) {
        Map<String, String> values = new HashMap<>();
        values.put("titel", partner.name());
        values.put("nummer", partner.reference());
        if (partner.question() != null) {
            values.put("frage", partner.question());
        }
        if (partner.stateReason() != null) {
            values.put("grund", partner.stateReason());
        }
        if (mail.equals(PartnerMails.RECEIVED) || mail.equals(PartnerMails.ASKED)) {
            values.put("link", links.address(partner.subject()));
        }
        outbox.post(letters.letter(mail, partner.language(), partner.contact().email(), values, partner.subject()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }
}
