package de.dresden.smartparticipation.projects.drawdown;

/**
 * An account as it is typed.
 *
 * @param holder in whose name it is, 2 to 140 characters
 * @param iban with or without blanks
 */
public record NewAccount(String holder, String iban) {

    public NewAccount {
        holder = holder == null ? "" : holder.strip();
        iban = iban == null ? "" : iban.strip();
    }

    @Override
    public String toString() {
        return holder;
    }
}
