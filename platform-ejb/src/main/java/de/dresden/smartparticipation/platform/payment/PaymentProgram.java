package de.dresden.smartparticipation.platform.payment;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.payment.sepa.SepaText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The city's approval of the program as one that makes payment files. Automated procedures of the municipal treasury may only be used
 * once they are checked and approved (§ 87 Abs. 2 SächsGemO); until an administrator has recorded that, the product prepares data for the
 * cash system and nothing else.
 */
@Stateless
@Boundary
public class PaymentProgram {

    static final String TYPE = "payment-program";

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private ProgramTable programs;

    @Inject
    private PaymentAccounts accounts;

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** All approvals that were ever recorded, the latest first; at most one is in force. */
    @RolesAllowed({ADMINISTRATOR, TREASURER, AUDITOR})
    public List<ProgramRow> list() {
        return programs.rows();
    }

    /**
     * Keeps the document of the caller until the approval is recorded.
     *
     * @return its key
     * @throws Refused where it is no PDF
     */
    @RolesAllowed(ADMINISTRATOR)
    public long upload(InputStream document, String name) {
        return files.upload(document, name, Set.of(FileKind.PDF)).id();
    }

    /**
     * Records the approval: from now on payment files can be made.
     *
     * @throws Refused where something is missing, or an approval is in force
     * @throws NotFound where the document is no upload of the caller
     */
    @RolesAllowed(ADMINISTRATOR)
    public long record(NewProgram program) {
        Optional<Iban> read = Iban.read(program.iban());
        refuse(problems(program, read.isPresent()));
        Iban account = read.orElseThrow();
        long id = programs.nextId();
        Subject subject = new Subject(TYPE, id, program.number());
        long file = files.attach(program.document(), subject).id();
        SealedAccount sealed = accounts.seal(ProgramTable.context(id), account);
        refuseUnless(programs.add(id, program, file, sealed, actor.account(), clock.instant()), "in-force");
        happenings.record(PaymentChanged.of(
                subject,
                "payment-program.recorded",
                Map.of(
                        "number", program.number(),
                        "approvedOn", program.approvedOn().toString(),
                        "debtor", program.debtor(),
                        "account", sealed.shown())));
        return id;
    }

    /**
     * Ends the approval in force: no payment files any more.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws NotFound where there is no such approval
     * @throws Conflict where it is ended already
     */
    @RolesAllowed(ADMINISTRATOR)
    public void end(long id, String reason) {
        String why = reason == null ? "" : reason.strip();
        refuseUnless(!why.isEmpty() && why.length() <= LONGEST_REASON, "reason", LONGEST_REASON);
        ProgramRow program = programs.rows().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        Subject subject = new Subject(TYPE, id, program.number());
        if (!programs.end(id, why, actor.account(), clock.instant())) {
            throw Conflict.changedMeanwhile(subject);
        }
        happenings.record(
                PaymentChanged.of(subject, "payment-program.ended", Map.of("number", program.number(), "reason", why)));
    }

    private List<Reason> problems(NewProgram program, boolean account) {
        List<Reason> problems = new ArrayList<>();
        if (program.number().isEmpty() || program.number().length() > LONGEST_NUMBER) {
            problems.add(because("number", LONGEST_NUMBER));
        }
        if (program.approvedOn() == null || program.approvedOn().isAfter(LocalDate.now(clock))) {
            problems.add(because("day"));
        }
        if (!SepaText.isReadable(program.debtor()) || program.debtor().length() > LONGEST_NAME) {
            problems.add(because("debtor", LONGEST_NAME));
        }
        if (program.bic() != null && !program.bic().matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")) {
            problems.add(because("bic"));
        }
        if (!account) {
            problems.add(because("iban"));
        }
        return problems;
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static Reason because(String what, Object... values) {
        return Reason.of("platform.payment-program." + what, values);
    }

    private static void refuseUnless(boolean holds, String what, Object... values) {
        if (!holds) {
            throw new Refused(because(what, values));
        }
    }
}
