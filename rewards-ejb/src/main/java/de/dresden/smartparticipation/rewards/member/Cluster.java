package de.dresden.smartparticipation.rewards.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Accounts that were opened from one network on one day.
 *
 * @param network the first signs of the network's keyed hash, to tell two apart; tells no address
 * @param day the day in Dresden
 * @param accounts how many
 * @param blocked how many of them are blocked
 * @param sameVersion whether all were opened by the same version of the app
 * @param members their pseudonyms, active ones before blocked ones and then the first opened first, at most 200
 */
public record Cluster(
        String network, LocalDate day, long accounts, long blocked, boolean sameVersion, List<String> members)
        implements Serializable {

    public Cluster {
        members = List.copyOf(members);
    }
}
