package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of a proof of use, part by part and when it is handed in. */
final class AcceptableProof {

    static final int LONGEST_NARRATIVE = 20_000;
    static final int SHORTEST_NARRATIVE = 100;
    static final int MOST_RECEIPTS = 5_000;

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_PAYEE = 200;
    private static final int LONGEST_PURPOSE = 300;
    private static final long LARGEST = 100_000_000_000L;

    private AcceptableProof() {}

    /** @throws Refused with everything that is wrong */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static List<Reason> problems(ProofPart.Narrative narrative) {
        int length = narrative.text() == null ? 0 : narrative.text().length();
        return length > LONGEST_NARRATIVE ? List.of(because("narrative-long", LONGEST_NARRATIVE, length)) : List.of();
    }

    /** @param positions of the lines that there are */
    static List<Reason> problems(NewReceipt receipt, Set<Integer> positions, LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (!positions.contains(receipt.position())) {
            problems.add(because(
                    "receipt-item",
                    receipt.position(),
                    positions.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (receipt.day() == null
                || receipt.day().isAfter(today)
                || receipt.day().isBefore(today.minusYears(20))) {
            problems.add(because("receipt-day"));
        }
        if (receipt.payee().isEmpty() || receipt.payee().length() > LONGEST_PAYEE) {
            problems.add(because("receipt-payee", LONGEST_PAYEE));
        }
        if (receipt.number().length() > LONGEST_NUMBER || receipt.purpose().length() > LONGEST_PURPOSE) {
            problems.add(because("receipt-long", LONGEST_NUMBER, LONGEST_PURPOSE));
        }
        if (receipt.cents() < 1 || receipt.cents() > LARGEST) {
            problems.add(because("receipt-cents"));
        }
        return problems;
    }

    static List<Reason> problems(ProofPart.Funds funds) {
        return funds.received().values().stream().anyMatch(cents -> cents < 0 || cents > LARGEST)
                ? List.of(because("fund-cents"))
                : List.of();
    }

    /** What is missing before it may be handed in. */
    static List<Reason> missing(String narrative, List<ItemRow> items) {
        List<Reason> problems = new ArrayList<>();
        if (narrative == null || narrative.length() < SHORTEST_NARRATIVE) {
            problems.add(because("narrative-missing", SHORTEST_NARRATIVE));
        }
        if (items.stream().allMatch(item -> item.spentCents() == 0)) {
            problems.add(because("receipts-missing"));
        }
        return problems;
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static Reason because(String what, Object... arguments) {
        return Proof.because(what, arguments);
    }
}
