package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * Another partner that may be the same business.
 *
 * @param reference its reference
 * @param name its name
 * @param state where it stands
 * @param by what is alike
 */
public record Duplicate(String reference, String name, PartnerState state, By by) implements Serializable {

    /** What is alike, the surest first. */
    public enum By {
        REGISTER,
        TAX_NUMBER,
        IBAN,
        NAME
    }
}
