package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a citizen sends.
 *
 * @param choices what was chosen
 * @param code code of a letter, or null
 * @param email address, or null; without effect where there is a code
 * @param group what the sender says for the turnout
 * @param language language of the page
 */
public record VoteSending(Choices choices, String code, String email, VoterGroup group, Locale language)
        implements Serializable {}
