package de.dresden.smartparticipation.platform.publictext;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of the public side that administrators write. */
public enum PublicTextName {
    /** Who publishes these pages. */
    IMPRINT,
    /** What happens with personal data (Art. 13 DSGVO). */
    PRIVACY,
    /** How accessible the pages are, and whom to tell what is not. */
    ACCESSIBILITY;

    /** As it stands in the address of its page: {@code imprint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text with this word, if it is one. */
    public static Optional<PublicTextName> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
