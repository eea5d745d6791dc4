package de.dresden.smartparticipation.participation.contribution;

/**
 * Why a contribution may be refused. An opinion is no ground, however inconvenient it is. The text {@code
 * participation.refusal-ground.<constant>} is its name, {@code …-sentence} is what the sender reads.
 */
public enum RefusalGround {
    SPAM,
    ADVERTISING,
    INSULT_OR_HATE,
    UNLAWFUL,
    PERSONAL_DATA_OF_OTHERS,
    OFF_TOPIC,
    DUPLICATE_OF_SAME_SENDER
}
