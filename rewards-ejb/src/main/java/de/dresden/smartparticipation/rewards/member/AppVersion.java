package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.regex.Pattern;

/** What the app says of itself; empty where it says nothing. */
final class AppVersion {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._+ -]{0,40}");

    private AppVersion() {}

    static String of(String text) {
        String version = text == null ? "" : text.strip();
        if (!FORM.matcher(version).matches()) {
            throw new Refused(Reason.of("rewards.member.app-version"));
        }
        return version;
    }
}
