package de.dresden.smartparticipation.rewards.member;

/**
 * A member has left and is to be forgotten: fired in the transaction that does it. The rooms that keep something of a member
 * observe it, delete what tells of the person and keep sums and postings under the number.
 *
 * @param member key of the member
 */
public record MemberLeft(long member) {}
