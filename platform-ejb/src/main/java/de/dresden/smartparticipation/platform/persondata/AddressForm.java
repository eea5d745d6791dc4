package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.regex.Pattern;

/** Whether a text can be an e-mail address. */
final class AddressForm {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final int LONGEST = 254;

    private AddressForm() {}

    /** @throws Refused where it is none */
    static String require(String text) {
        String address = text == null ? "" : text.strip();
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new Refused(Reason.of("platform.person-request.no-address"));
        }
        return address;
    }
}
