package de.dresden.smartparticipation.participation.sending;

import java.io.Serializable;

/**
 * By what a contribution that arrives twice is known again.
 *
 * @param value the form's own name, or the key that a program chose
 * @param program whether it stands for one content: under a program's key another one is refused, a form that comes back with other
 *     words is another contribution
 */
public record SendingKey(String value, boolean program) implements Serializable {

    public static SendingKey ofForm(String nonce) {
        return new SendingKey(nonce, false);
    }

    public static SendingKey ofProgram(String key) {
        return new SendingKey("api:" + key, true);
    }
}
