package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Who sent a contribution, as far as it was said.
 *
 * @param name name, or null
 * @param email address for replies, or null
 */
public record Sender(String name, String email) implements Serializable {

    /** Nothing was said. */
    public static final Sender UNKNOWN = new Sender(null, null);

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}");
    private static final int LONGEST = 200;

    public Sender {
        name = name == null || name.isBlank() ? null : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        if (name != null && name.length() > LONGEST) {
            throw new Refused(Reason.of("participation.contribution.sender-too-long", LONGEST));
        }
        if (email != null && (email.length() > LONGEST || !EmailAddress.isOne(email))) {
            throw new Refused(Reason.of("participation.contribution.email-invalid", email));
        }
    }

    public boolean known() {
        return name != null || email != null;
    }
}
