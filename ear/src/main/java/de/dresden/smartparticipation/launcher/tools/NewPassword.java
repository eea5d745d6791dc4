package de.dresden.smartparticipation.launcher.tools;

import de.dresden.smartparticipation.platform.identity.PasswordHash;
import de.dresden.smartparticipation.platform.identity.RandomPassword;

/** Prints a random password, and on the next line its hash as the application stores it. */
public final class NewPassword {

    private NewPassword() {}

    /** Prints two lines. */
    public static void main(String[] arguments) {
        String password = RandomPassword.next();
        System.out.println(password);
        System.out.println(PasswordHash.of(password));
    }
}
