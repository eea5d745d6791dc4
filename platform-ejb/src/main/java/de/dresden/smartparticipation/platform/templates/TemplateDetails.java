package de.dresden.smartparticipation.platform.templates;

import java.io.Serializable;
import java.util.List;

/**
 * A mail whose words can be changed.
 *
 * @param key key
 * @param name what it is and when it is sent
 * @param unsubscribable whether its recipient may do without it
 * @param words the words in force
 * @param product the product's own words
 * @param version version to be named in a change; 0 while the product's words hold
 * @param placeholders what can be filled in
 */
public record TemplateDetails(
        String key,
        String name,
        boolean unsubscribable,
        Wording words,
        Wording product,
        long version,
        List<Placeholder> placeholders)
        implements Serializable {

    /**
     * What can be filled in.
     *
     * @param name as it is written between double braces
     * @param meaning what it is
     * @param example an example
     */
    public record Placeholder(String name, String meaning, String example) implements Serializable {

        /** As it is written in the text. */
        public String written() {
            return "{{" + name + "}}";
        }
    }

    /** Whether the city has own words. */
    public boolean own() {
        return version > 0;
    }
}
