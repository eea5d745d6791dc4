package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What all accounts came to at the end of a day (Saldenliste); their balances add up to zero.
 *
 * @param day the day, to its end in Berlin
 * @param lines one an account; all wallets together are one
 */
public record TrialBalance(LocalDate day, List<Line> lines) implements Serializable {

    /**
     * One account, or all wallets.
     *
     * @param kind what it is for
     * @param owner name of the issuer or key of the partner; empty where there is only one, and for the wallets
     * @param accounts how many there are
     * @param taken Taler that went out of it
     * @param given Taler that came into it
     */
    public record Line(AccountKind kind, String owner, long accounts, long taken, long given) implements Serializable {

        /** The funding partner, or null. */
        public Issuer issuer() {
            return kind.issuer(owner);
        }

        public long balance() {
            return given - taken;
        }
    }

    public TrialBalance {
        lines = List.copyOf(lines);
    }

    /** Taler that were moved until then. */
    long moved() {
        return lines.stream().mapToLong(Line::given).sum();
    }

    /** Taler that all members had together. */
    long wallets() {
        return lines.stream()
                .filter(line -> line.kind() == AccountKind.WALLET)
                .mapToLong(Line::balance)
                .sum();
    }

    /** Zero; anything else would be an error of the books. */
    public long sum() {
        return lines.stream().mapToLong(Line::balance).sum();
    }
}
