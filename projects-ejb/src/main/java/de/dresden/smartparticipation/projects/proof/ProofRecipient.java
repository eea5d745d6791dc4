package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.util.Locale;

/**
 * Who has the money and proves its use.
 *
 * @param name name, or null where nobody is known
 * @param email address, or null
 * @param language of the letters
 */
public record ProofRecipient(String name, String email, Locale language) implements Serializable {

    public static final ProofRecipient UNKNOWN = new ProofRecipient(null, null, Locale.GERMAN);
}
