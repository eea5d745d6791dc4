package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.text.Texts;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Why a document could not be had, in the words that stand in the log of outages: a clerk decides by them. */
final class ProbeFailure {

    private static final String KEY = "participation.plan-probe.";

    private ProbeFailure() {}

    /** @param failure what the look ended in */
    static String word(Throwable failure) {
        if (failure instanceof UnknownHostException || failure.getCause() instanceof UnresolvedAddressException) {
            return word("unknown-host");
        }
        if (failure instanceof ConnectException) {
            return word("no-connection");
        }
        if (failure instanceof SSLException) {
            return word("certificate");
        }
        return word(failure instanceof IllegalArgumentException ? "address" : "no-answer");
    }

    static String word(String what, Object... values) {
        return Texts.german().text(KEY + what, values);
    }
}
