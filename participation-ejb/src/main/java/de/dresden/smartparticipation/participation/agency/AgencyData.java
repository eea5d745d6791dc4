package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;

/**
 * What a clerk enters of an agency.
 *
 * @param name its full name, unique whatever the case of its letters, 2 to {@value #LONGEST_NAME} characters
 * @param kind what sort of body it is
 * @param address where letters go, several lines; may be null
 * @param email where notices go; null: it is notified by letter
 */
public record AgencyData(String name, AgencyKind kind, String address, String email) implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 500;

    public AgencyData {
        name = stripped(name);
        address = stripped(address);
        email = stripped(email);
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
