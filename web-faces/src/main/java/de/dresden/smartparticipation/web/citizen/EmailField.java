package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import java.util.regex.Pattern;

/** An e-mail address in a form of the public side. */
final class EmailField {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private EmailField() {}

    /** The address, or null where none was given or it is no address, which is noted then. */
    static String optional(PublicForm form, String field) {
        return checked(form, field, form.text(field, "citizen.field.email", EmailAddress.LONGEST));
    }

    /** The address, which must be there. */
    static String required(PublicForm form, String field) {
        return checked(form, field, form.required(field, "citizen.field.email", EmailAddress.LONGEST));
    }

    private static String checked(PublicForm form, String field, String email) {
        if (email != null && !EmailAddress.isOne(email)) {
            form.refuse(field, "citizen.field.email.wrong");
            return null;
        }
        return email;
    }
}
