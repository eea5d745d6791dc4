package de.dresden.smartparticipation.projects.drawdown;

import static de.dresden.smartparticipation.projects.drawdown.AcceptableRequest.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.payment.sepa.SepaText;
import de.dresden.smartparticipation.projects.grant.GrantChanged;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes payment requests and accounts in, from whomever they come. */
@Dependent
class Requesting {

    private static final int LONGEST_HOLDER = 140;

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private DrawdownDesk desk;

    @Inject
    private GrantDirectory grants;

    @Inject
    private Happenings happenings;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /**
     * @param by who hands it in on behalf, or {@link Capacity#NOBODY}: the recipient
     * @return its key
     * @throws Refused with everything that is wrong
     */
    DrawdownKey submit(ProjectFrame project, NewRequest request, Capacity by) {
        closed(project).ifPresent(why -> {
            throw new Refused(why);
        });
        GrantStanding standing = grants.lock(project.id()).orElseThrow();
        GrantFrame grant = grants.of(project.id()).orElseThrow();
        List<Reason> problems = new ArrayList<>(AcceptableRequest.problems(request, grant, standing, desk.today()));
        problems.addAll(AcceptableRequest.twice(request.receipts(), table.known(project.id())));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Instant now = clock.instant();
        String reference = table.nextReference(now.atZone(Clocks.BERLIN).getYear());
        long id = table.add(reference, project.id(), request, by.person(), now);
        Subject subject = new Subject(DrawdownChanged.SUBJECT, id, reference);
        request.receipts().forEach(one -> table.receipt(id, one, keep(one, subject)));
        return desk.tell(
                id,
                "submitted",
                Map.of("kind", request.kind().name(), "cents", request.cents()),
                by,
                by.person() == null ? DrawdownMails.RECEIVED : null);
    }

    /** Receipts that show how an advance was spent. */
    DrawdownKey prove(Drawdown request, ProjectFrame project, List<NewReceipt> receipts, Capacity by) {
        if (request.kind() != DrawdownKind.ADVANCE || request.state() != DrawdownState.PAID) {
            throw new Refused(because("prove-not-now"));
        }
        List<NewReceipt> typed = receipts.stream().filter(one -> !one.empty()).toList();
        GrantStanding standing = grants.lock(project.id()).orElseThrow();
        List<Reason> problems = new ArrayList<>();
        if (typed.isEmpty() || table.receipts(request.id()).size() + typed.size() > AcceptableRequest.MOST_RECEIPTS) {
            problems.add(because("receipts-some", AcceptableRequest.MOST_RECEIPTS));
        }
        AcceptableRequest.receipts(typed, grants.of(project.id()).orElseThrow(), standing, desk.today(), problems);
        // also those that were shown for this advance before
        problems.addAll(AcceptableRequest.twice(typed, table.known(project.id())));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        typed.forEach(one -> table.receipt(request.id(), one, keep(one, request.subject())));
        return desk.tell(
                request.id(),
                "proved",
                Map.of("receipts", typed.size(), "cents", AcceptableRequest.sum(typed)),
                by,
                null);
    }

    /**
     * Enters the account to which the grant is paid; another one has to be checked again.
     *
     * @throws Refused where it is none, or a payment to the old one is on its way
     */
    void account(ProjectFrame project, NewAccount typed, Capacity by) {
        if (typed.holder().length() < 2
                || typed.holder().length() > LONGEST_HOLDER
                || !SepaText.isReadable(typed.holder())) {
            throw new Refused(because("account-holder", LONGEST_HOLDER));
        }
        Iban account = Iban.read(typed.iban()).orElseThrow(() -> new Refused(because("iban")));
        GrantStanding grant = grants.lock(project.id()).orElseThrow(() -> new Refused(because("no-grant")));
        boolean same = accounts.current(project.id())
                .filter(one -> one.mark().equals(accounts.mark(account))
                        && one.holder().equals(typed.holder()))
                .isPresent();
        if (same) {
            throw new Refused(because("account-same"));
        }
        if (table.ofProject(project.id()).stream().anyMatch(one -> one.state() == DrawdownState.CERTIFIED)) {
            throw new Refused(because("account-on-its-way"));
        }
        accounts.enter(project.id(), typed.holder(), account, by.person(), clock.instant());
        Subject subject = new Subject(GrantChanged.GRANT, grant.id(), grant.reference());
        happenings.record(DrawdownChanged.of(
                        subject, "account-entered", Map.of("holder", typed.holder(), "account", account.shown()), by)
                .with(DrawdownTasks.account(subject, project, true, desk.today()), List.of()));
    }

    /** Why nothing can be asked for now, where that is so. */
    Optional<Reason> closed(ProjectFrame project) {
        Optional<GrantFrame> grant = grants.of(project.id());
        if (grant.isEmpty()) {
            return Optional.of(because("no-grant"));
        }
        if (!grant.get().isFinal()) {
            return Optional.of(because("not-final"));
        }
        if (project.state() == ProjectState.DONE || project.state() == ProjectState.STOPPED) {
            return Optional.of(because("project-over"));
        }
        // asked for only now that there is where to pay it: the check of the account is the city's, and may come later
        return accounts.current(project.id()).isEmpty() ? Optional.of(because("account-first")) : Optional.empty();
    }

    private Long keep(NewReceipt receipt, Subject owner) {
        return receipt.proof() == null
                ? null
                : files.keep(receipt.proof().content(), receipt.proof().name(), owner, FileKind.ATTACHMENTS)
                        .id();
    }
}
