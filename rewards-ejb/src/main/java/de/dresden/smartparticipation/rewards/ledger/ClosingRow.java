package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that was closed.
 *
 * @param day the day
 * @param closedAt when it was closed
 * @param transfers how many transfers had been booked by its end
 * @param postedTaler how many Taler those of them that were posted had moved
 * @param walletsTaler how many Taler the members had at its end
 * @param problems what did not hold as it was closed: a word and a key, as {@code lots:4711}; none where all held
 * @param walkedFrom after which entry the chain was walked: 0 where it was the whole of it
 * @param head end of the chain as it was closed; published, it proves later that nothing before it was changed
 */
public record ClosingRow(
        LocalDate day,
        Instant closedAt,
        long transfers,
        long postedTaler,
        long walletsTaler,
        List<String> problems,
        long walkedFrom,
        ChainHead head)
        implements Serializable {

    public ClosingRow {
        problems = List.copyOf(problems);
    }

    /** Keys of the accounts, lots, transfers, budgets or entries of which this does not hold; none where it does. */
    public List<String> broken(BooksCheck check) {
        return problems.stream()
                .filter(problem -> BooksCheck.of(problem).filter(check::equals).isPresent())
                .map(problem -> problem.substring(problem.indexOf(':') + 1))
                .toList();
    }

    /** How many entries of the chain were walked. */
    public long walked() {
        return head.position() - walkedFrom;
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
