package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey.Kind;
import de.dresden.smartparticipation.platform.keys.Keys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Makes the keys under which persons are counted once; only who has the city's secret key can make them. */
@Dependent
public class ParticipantKeys {

    private static final String KEY = "participant";

    @Inject
    private Keys keys;

    ParticipantKeys() {}

    public ParticipantKeys(Keys keys) {
        this.keys = keys;
    }

    /** Of an address, however it is spelled in capitals. */
    public ParticipantKey ofEmail(String email) {
        return of(Kind.EMAIL, email.strip().toLowerCase(Locale.ROOT));
    }

    /** Of the random value that a browser keeps in a cookie. */
    public ParticipantKey ofBrowser(String cookie) {
        return of(Kind.BROWSER, cookie);
    }

    /** Of a code from a letter, within what it was issued for. */
    ParticipantKey ofToken(String scope, String code) {
        return of(Kind.TOKEN, scope + ":" + code);
    }

    private ParticipantKey of(Kind kind, String text) {
        return new ParticipantKey(kind, keys.fingerprint(KEY, kind + ":" + text));
    }
}
