package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.keys.Keys;
import java.util.Locale;

/** Under which a person is kept on the list of one vote: keyed hashes, in each vote others, so that lists cannot be joined. */
final class EntitledKeys {

    private static final String KEY = "participant";

    private final Keys keys;
    private final long vote;

    EntitledKeys(Keys keys, long vote) {
        this.keys = keys;
        this.vote = vote;
    }

    /** Of the number by which the list knows the person; white space and capitals do not matter. */
    String number(String number) {
        return of("NUMBER", number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }

    /** Of an address, however it is spelled in capitals. */
    String email(String email) {
        return of("EMAIL", email.strip().toLowerCase(Locale.ROOT));
    }

    private String of(String kind, String text) {
        return keys.fingerprint(KEY, "vote " + vote + " " + kind + ":" + text);
    }
}
