package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;

/**
 * A person of an agency.
 *
 * @param name 2 to {@value #LONGEST} characters
 * @param position what the person does there; may be null
 * @param email own address; may be null
 * @param phone may be null
 */
public record ContactData(String name, String position, String email, String phone) implements Serializable {

    public static final int LONGEST = 200;

    public ContactData {
        name = AgencyData.stripped(name);
        position = AgencyData.stripped(position);
        email = AgencyData.stripped(email);
        phone = AgencyData.stripped(phone);
    }
}
