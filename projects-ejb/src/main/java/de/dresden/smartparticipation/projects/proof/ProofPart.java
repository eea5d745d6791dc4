package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A part of a proof of use, written by itself. */
public sealed interface ProofPart extends Serializable {

    /** The narrative report. @param text at most 20,000 characters; may be empty as long as it is not handed in */
    record Narrative(String text) implements ProofPart {}

    /**
     * Receipts that come and go.
     *
     * @param added new ones
     * @param removed keys of own ones
     */
    record Receipts(List<NewReceipt> added, List<Long> removed) implements ProofPart {

        public Receipts {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /**
     * A receipt is corrected; what was struck of it counts again until it is looked at anew.
     *
     * @param receipt its key
     * @param as how it is now
     */
    record Corrected(long receipt, NewReceipt as) implements ProofPart {}

    /** What came in beside the grant. @param received cents by the key of the fund */
    record Funds(Map<Long, Long> received) implements ProofPart {

        public Funds {
            received = Map.copyOf(received);
        }
    }
}
