package de.dresden.smartparticipation.rewards.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Accounts that were opened from one network, or from several neighbouring ones, on one day.
 *
 * @param network the first signs of the network's keyed hash, to tell two apart; tells no address
 * @param range whether it is a range of neighbouring addresses (/24 of IPv4, /56 of IPv6) of which several were used
 * @param day the day in Dresden
 * @param accounts how many
 * @param blocked how many of them are blocked
 * @param sameVersion whether all were opened by the same version of the app
 * @param members their pseudonyms, active ones before blocked ones and then the first opened first, at most 200
 */
public record Cluster(
        String network,
        boolean range,
        LocalDate day,
        long accounts,
        long blocked,
        boolean sameVersion,
        List<String> members)
        implements Serializable {

    public Cluster {
        members = List.copyOf(members);
    }
}
