package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * Who made a statement, as far as that was said; each part may be null.
 *
 * @param name full name, or the agency's
 * @param address where the notice of the result goes
 * @param email or there
 */
public record StatementSender(String name, String address, String email) implements Serializable {

    public static final StatementSender ANONYMOUS = new StatementSender(null, null, null);

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 500;
    public static final int LONGEST_EMAIL = 254;

    /** What is longer than can be kept is cut: a statement is never refused for it; the whole stays in the text, see the intake. */
    public StatementSender {
        name = kept(name, LONGEST_NAME);
        address = kept(address, LONGEST_ADDRESS);
        email = kept(email, LONGEST_EMAIL);
    }

    public boolean reachable() {
        return email != null || (name != null && address != null);
    }

    private static String kept(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() > longest ? stripped.substring(0, longest) : stripped;
    }
}
