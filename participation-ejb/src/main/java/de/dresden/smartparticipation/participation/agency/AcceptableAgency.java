package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an agency and its persons must be like to be kept. */
final class AcceptableAgency {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final int SHORTEST = 2;
    private static final int LONGEST_EMAIL = 254;

    private AcceptableAgency() {}

    static List<Reason> problems(AgencyData data) {
        List<Reason> problems = new ArrayList<>();
        name(data.name(), AgencyData.LONGEST_NAME, problems);
        if (data.kind() == null) {
            problems.add(because("kind-missing"));
        }
        if (data.address() != null && data.address().length() > AgencyData.LONGEST_ADDRESS) {
            problems.add(because("address-too-long", AgencyData.LONGEST_ADDRESS));
        }
        email(data.email(), problems);
        return problems;
    }

    static List<Reason> problems(ContactData data) {
        List<Reason> problems = new ArrayList<>();
        name(data.name(), ContactData.LONGEST, problems);
        if (tooLong(data.position()) || tooLong(data.phone())) {
            problems.add(because("contact-too-long", ContactData.LONGEST));
        }
        email(data.email(), problems);
        return problems;
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void name(String name, int longest, List<Reason> problems) {
        if (name == null || name.length() < SHORTEST || name.length() > longest) {
            problems.add(because("name-length", SHORTEST, longest));
        }
    }

    private static void email(String email, List<Reason> problems) {
        if (email != null && !EmailAddress.isOne(email)) {
            problems.add(because("email-invalid", email));
        }
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > ContactData.LONGEST;
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("participation.agency." + what, arguments);
    }
}
