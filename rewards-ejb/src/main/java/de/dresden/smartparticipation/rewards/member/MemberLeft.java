package de.dresden.smartparticipation.rewards.member;

import java.util.List;

/**
 * A member has left and is to be forgotten: fired in the transaction that does it. The rooms that keep something of a member
 * observe it, delete what tells of the person and keep sums and postings under the number.
 *
 * @param member key of the member
 * @param devices fingerprints of the keys of its devices, which are deleted already: to be kept as a keyed hash at most, and not for long
 */
public record MemberLeft(long member, List<String> devices) {

    public MemberLeft {
        devices = List.copyOf(devices);
    }

    /** One without a device. */
    public MemberLeft(long member) {
        this(member, List.of());
    }
}
