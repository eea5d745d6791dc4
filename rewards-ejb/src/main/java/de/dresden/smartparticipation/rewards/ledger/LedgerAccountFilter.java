package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.util.Set;

/**
 * Which accounts are listed.
 *
 * @param kinds only these; empty: all
 * @param owner reference or key of the member, reference or part of the name of the partner, or part of an issuer's name; blank: all
 */
public record LedgerAccountFilter(Set<AccountKind> kinds, String owner) implements Serializable {

    public LedgerAccountFilter {
        kinds = Set.copyOf(kinds);
        owner = owner == null ? "" : owner.strip();
    }
}
