package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The links by which mails are unsubscribed. What a link is about is sealed in it: nobody can make one up, nobody reads an
 * address from it, and no table of links is needed.
 */
@Dependent
public class Unsubscribing {

    private static final String KEY = "unsubscribe";
    private static final int PARTS = 4;

    @Inject
    private Keys keys;

    @Inject
    private PublicAddress address;

    Unsubscribing() {}

    Unsubscribing(Keys keys, PublicAddress address) {
        this.keys = keys;
        this.address = address;
    }

    /** Address of the page where this recipient says that no more mails about this case shall come. */
    public String link(String to, Subject about) {
        String content = String.join("\n", to.strip(), about.type(), String.valueOf(about.id()), about.reference());
        String sealed = keys.seal(KEY, KEY, content)
                .replace(':', '.')
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
        return address.of("/public/unsubscribe.xhtml?key=" + sealed);
    }

    /** What the key of such a link is about; nothing where it is none of ours. */
    Optional<Unsubscription> open(String key) {
        if (key == null || !key.matches("[1-9][0-9]{0,8}[.][A-Za-z0-9_-]{20,2000}")) {
            return Optional.empty();
        }
        try {
            String[] parts = keys.open(
                            KEY,
                            KEY,
                            key.replaceFirst("[.]", ":").replace('-', '+').replace('_', '/'))
                    .split("\n", PARTS);
            return Optional.of(new Unsubscription(parts[0], new Subject(parts[1], Long.parseLong(parts[2]), parts[3])));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
