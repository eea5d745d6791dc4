package de.dresden.smartparticipation.platform.confirmation;

/** The words for a purpose: {@code participation.support} is said by the text {@code participation.confirmation.support}. */
final class Purposes {

    private Purposes() {}

    static String sentence(String purpose) {
        return purpose.replaceFirst("[.]", ".confirmation.");
    }
}
