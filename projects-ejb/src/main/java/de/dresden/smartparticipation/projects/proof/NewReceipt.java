package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A receipt as it is entered.
 *
 * @param position of the line it belongs to, from 1
 * @param number number of the receipt; may be empty
 * @param day when it was paid
 * @param payee to whom, 1 to 200 characters
 * @param purpose what for, at most 300 characters; may be empty
 * @param cents how much, above 0
 */
public record NewReceipt(int position, String number, LocalDate day, String payee, String purpose, long cents)
        implements Serializable {

    public NewReceipt {
        number = line(number);
        payee = line(payee);
        purpose = line(purpose);
    }

    private static String line(String typed) {
        String line = TypedText.line(typed);
        return line == null ? "" : line;
    }
}
