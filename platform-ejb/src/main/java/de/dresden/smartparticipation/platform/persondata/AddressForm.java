package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.regex.Pattern;

/** Addresses in requests of persons. */
final class AddressForm {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private AddressForm() {}

    /** @throws Refused where it is none */
    static String require(String text) {
        String address = text == null ? "" : text.strip();
        if (!EmailAddress.isOne(address)) {
            throw new Refused(Reason.of("platform.person-request.no-address"));
        }
        return address;
    }
}
