package de.dresden.smartparticipation.projects.drawdown;

import static de.dresden.smartparticipation.projects.drawdown.AcceptableRequest.euros;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is looked at before a request is certified. */
@Dependent
class RequestChecks {

    @Inject
    private DrawdownTable table;

    @Inject
    private AccountTable accounts;

    @Inject
    private GrantDirectory grants;

    /** @param year the budget year in which it would be paid */
    List<RequestCheck> of(Drawdown request, LocalDate today) {
        GrantFrame grant = grants.of(request.project()).orElseThrow();
        GrantStanding standing = grants.standing(request.project()).orElseThrow();
        List<Receipt> receipts = table.receipts(request.id());
        List<RequestCheck> checks = new ArrayList<>();
        checks.add(must("final", grant.isFinal(), grant.finalOn() == null ? "–" : grant.finalOn()));
        checks.add(within(standing));
        if (request.kind() == DrawdownKind.ADVANCE) {
            checks.add(must(
                    "window", !request.spendUntil().isBefore(today), request.spendUntil(), standing.advanceDays()));
        } else {
            long sum = receipts.stream().mapToLong(Receipt::cents).sum();
            checks.add(must(
                    "covered",
                    AcceptableRequest.funded(sum, grant) >= request.cents(),
                    euros(sum),
                    euros(request.cents())));
            checks.add(wish(
                    "proofs",
                    receipts.stream().allMatch(one -> one.file() != null),
                    receipts.stream().filter(one -> one.file() != null).count(),
                    receipts.size()));
        }
        List<String> unproved = unproved(request, today);
        checks.add(wish("advances", unproved.isEmpty(), unproved.isEmpty() ? "–" : String.join(", ", unproved)));
        checks.add(must(
                "account",
                accounts.current(request.project())
                        .filter(AccountTable.Current::checked)
                        .isPresent()));
        long most = table.bearers(request.project(), today.getYear()).stream()
                .mapToLong(DrawdownTable.Bearer::cents)
                .max()
                .orElse(0);
        checks.add(must("budget", most >= request.cents(), String.valueOf(today.getYear()), euros(most)));
        return checks;
    }

    /** Whether all requests together keep to the grant, and to what its accepted proof leaves of it. */
    static RequestCheck within(GrantStanding standing) {
        boolean holds = standing.askedCents() <= Math.max(standing.mostCents(), standing.paidCents());
        return standing.dueCents() == null
                ? must(
                        "within",
                        holds,
                        euros(standing.askedCents()),
                        euros(standing.cents()),
                        euros(standing.retainedCents()))
                : must("within-proof", holds, euros(standing.askedCents()), euros(standing.mostCents()));
    }

    /** Numbers of advances whose time is over and that are not proved. */
    private List<String> unproved(Drawdown request, LocalDate today) {
        return table.ofProject(request.project()).stream()
                .filter(one -> one.id() != request.id()
                        && one.kind() == DrawdownKind.ADVANCE
                        && one.state() == DrawdownState.PAID
                        && one.spendUntil().isBefore(today)
                        && table.receipts(one.id()).stream()
                                        .mapToLong(Receipt::cents)
                                        .sum()
                                < one.cents())
                .map(Drawdown::reference)
                .toList();
    }

    private static RequestCheck must(String what, boolean holds, Object... values) {
        return new RequestCheck(text(what, holds, values), holds, true);
    }

    private static RequestCheck wish(String what, boolean holds, Object... values) {
        return new RequestCheck(text(what, holds, values), holds, false);
    }

    private static Reason text(String what, boolean holds, Object... values) {
        return Reason.of("projects.drawdown.check." + what + (holds ? "" : ".not"), values);
    }
}
