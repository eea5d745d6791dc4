package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * Who is to be reached at a partner; a clerk changes it alone, see {@link ContactAddress} for the e-mail address.
 *
 * @param name full name, 2 to 200 characters
 * @param email address for all mails
 * @param phone telephone number, or null
 * @param website address of the business on the web, or null
 */
public record Contact(String name, String email, String phone, String website) implements Serializable {

    public Contact {
        name = Given.line(name);
        email = Given.line(email);
        phone = Given.line(phone);
        website = Given.line(website);
    }
}
