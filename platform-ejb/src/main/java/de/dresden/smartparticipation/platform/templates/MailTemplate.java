package de.dresden.smartparticipation.platform.templates;

import java.io.Serializable;
import java.util.List;

/**
 * A mail of the product.
 *
 * @param key as {@code participation.letter.refused}; the module's bundle says under {@code <key>.name} what it is and when it
 *     is sent, under {@code <key>.subject} and {@code <key>.body} the product's own words
 * @param placeholders names of what can be filled in, as {@code titel}; German, because clerks write them. What each is, and an
 *     example, say the texts {@code platform.placeholder.<name>} and {@code platform.placeholder.<name>.example}, or those of
 *     the template's own module, the nearest first: {@code <module>.placeholder.<family>.<name>}, {@code <module>.placeholder.<name>}
 * @param unsubscribable whether its recipient may say that no more shall come; not where law or the matter asks for it
 * @param fleeting whether it is forgotten to whom it went and what it said once it is delivered
 */
public record MailTemplate(String key, List<String> placeholders, boolean unsubscribable, boolean fleeting)
        implements Serializable {

    public MailTemplate {
        placeholders = List.copyOf(placeholders);
    }

    /** A mail that has to be sent. */
    public static MailTemplate needed(String key, String... placeholders) {
        return new MailTemplate(key, List.of(placeholders), false, false);
    }

    /** A mail that its recipient may do without. */
    public static MailTemplate wished(String key, String... placeholders) {
        return new MailTemplate(key, List.of(placeholders), true, false);
    }

    /** A mail that has to be sent, and after which nothing is kept of its recipient. */
    public static MailTemplate fleeting(String key, String... placeholders) {
        return new MailTemplate(key, List.of(placeholders), false, true);
    }

    String module() {
        return key.substring(0, key.indexOf('.'));
    }

    /** What the mails of one matter have in common, as {@code event} of {@code participation.letter.event-waiting}. */
    String family() {
        return key.substring(key.lastIndexOf('.') + 1).split("-", 2)[0];
    }
}
