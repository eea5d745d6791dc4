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
 * @param head end of the chain as it was closed; published, it proves later that nothing before it was changed
 */
public record ClosingRow(
        LocalDate day,
        Instant closedAt,
        long transfers,
        long postedTaler,
        long walletsTaler,
        List<String> problems,
        ChainHead head)
        implements Serializable {

    public ClosingRow {
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
