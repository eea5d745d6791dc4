package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a payment request may ask for, each gap a sentence. Pure. */
final class AcceptableRequest {

    static final int MOST_RECEIPTS = 60;
    private static final int WHOLE = 10_000;
    private static final int LONGEST_NOTE = 2_000;

    private AcceptableRequest() {}

    /** @param today the city's day */
    static List<Reason> problems(NewRequest request, GrantFrame grant, GrantStanding standing, LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (request.kind() == null) {
            problems.add(because("kind"));
            return problems;
        }
        if (request.note().length() > LONGEST_NOTE) {
            problems.add(because("note", LONGEST_NOTE));
        }
        if (request.cents() == null || request.cents() < 1) {
            problems.add(because("amount"));
        } else if (request.cents() > standing.leftCents()) {
            problems.add(because(
                    standing.dueCents() == null ? "more-than-left" : "more-than-accepted",
                    euros(standing.leftCents())));
        }
        receipts(request.receipts(), grant, standing, today, problems);
        if (request.kind() == DrawdownKind.ADVANCE) {
            advance(request, standing, today, problems);
        } else if (request.cents() != null && problems.isEmpty()) {
            long covered = funded(sum(request.receipts()), grant);
            if (covered < request.cents()) {
                problems.add(because("receipts-short", euros(covered)));
            }
        }
        return problems;
    }

    private static void advance(NewRequest request, GrantStanding standing, LocalDate today, List<Reason> problems) {
        if (standing.advanceDays() == 0) {
            problems.add(because("no-advances"));
            return;
        }
        LocalDate last = today.plusDays(standing.advanceDays());
        if (request.spendUntil() == null
                || request.spendUntil().isBefore(today)
                || request.spendUntil().isAfter(last)) {
            problems.add(because("spend-until", today, last));
        }
    }

    /** What is wrong with receipts by themselves. */
    static void receipts(
            List<NewReceipt> receipts,
            GrantFrame grant,
            GrantStanding standing,
            LocalDate today,
            List<Reason> problems) {
        if (receipts.size() > MOST_RECEIPTS) {
            problems.add(because("receipts-many", MOST_RECEIPTS));
        }
        LocalDate first = first(grant, standing);
        for (int number = 1; number <= receipts.size(); number++) {
            NewReceipt receipt = receipts.get(number - 1);
            boolean whole = receipt.day() != null
                    && receipt.cents() != null
                    && receipt.cents() > 0
                    && length(receipt.payee())
                    && length(receipt.item());
            if (!whole) {
                problems.add(because("receipt-incomplete", number));
            } else if (receipt.day().isBefore(first) || receipt.day().isAfter(grant.last())) {
                problems.add(because("receipt-outside", number, first, grant.last()));
            } else if (receipt.day().isAfter(today)) {
                problems.add(because("receipt-ahead", number));
            }
        }
        problems.addAll(Attachment.problems(receipts.stream()
                .map(NewReceipt::proof)
                .filter(Objects::nonNull)
                .toList()));
    }

    /**
     * Receipts that were handed in before, or stand twice in the same request; a second one over the same amount names its number with the
     * payee.
     *
     * @param known those of the other requests on the grant
     */
    static List<Reason> twice(List<NewReceipt> receipts, List<KnownReceipt> known) {
        List<Reason> problems = new ArrayList<>();
        for (int number = 1; number <= receipts.size(); number++) {
            NewReceipt receipt = receipts.get(number - 1);
            int at = number;
            known.stream()
                    .filter(one -> one.same(receipt))
                    .findFirst()
                    .ifPresent(one -> problems.add(because("receipt-known", at, one.request())));
            for (int before = 1; before < number; before++) {
                if (receipts.get(before - 1).same(receipt)) {
                    problems.add(because("receipt-double", number, before));
                }
            }
        }
        return problems;
    }

    /** From when on costs count: the beginning of the period, or the early start that was allowed. */
    static LocalDate first(GrantFrame grant, GrantStanding standing) {
        return standing.earlyFrom() != null && standing.earlyFrom().isBefore(grant.first())
                ? standing.earlyFrom()
                : grant.first();
    }

    /** What the grant bears of what was spent: its share, or all of it. */
    static long funded(long spent, GrantFrame grant) {
        return grant.kind() == FundingKind.SHARE ? Math.multiplyExact(spent, grant.shareBasisPoints()) / WHOLE : spent;
    }

    static long sum(List<NewReceipt> receipts) {
        return receipts.stream()
                .filter(one -> one.cents() != null)
                .mapToLong(NewReceipt::cents)
                .sum();
    }

    private static boolean length(String text) {
        return !text.isEmpty() && text.length() <= 200;
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.drawdown." + what, arguments);
    }
}
