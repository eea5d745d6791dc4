package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of signatures as it is typed or pasted from a table: a line a person, name and address parted by a semicolon or a tab. */
final class SignatureList {

    /** A longer list is entered in parts. */
    static final int MOST = 5_000;

    private static final int SHORTEST = 2;

    private SignatureList() {}

    /** @throws Refused with the first lines that name nobody */
    static List<SignatoryRow> read(String lines) {
        List<SignatoryRow> people = new ArrayList<>();
        List<Reason> wrong = new ArrayList<>();
        int number = 0;
        for (String line : lines == null ? new String[0] : lines.split("\\R")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("[;\t]", 2);
            String name = parts[0].strip();
            String address = parts.length > 1
                    ? parts[1].replaceAll("\\s*[;\t]+\\s*", ", ").strip()
                    : "";
            if (name.length() < SHORTEST
                    || name.length() > StatementSender.LONGEST_NAME
                    || address.length() > StatementSender.LONGEST_ADDRESS
                    || PersonKey.of(name, null).name().isEmpty()) {
                wrong.add(Reason.of("participation.statement.signatory-wrong", number));
            } else {
                people.add(new SignatoryRow(name, address.isEmpty() ? null : address));
            }
        }
        if (people.isEmpty() && wrong.isEmpty()) {
            wrong.add(Reason.of("participation.statement.signatories-missing"));
        }
        if (people.size() > MOST) {
            wrong.add(Reason.of("participation.statement.signatories-too-many", MOST));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong.subList(0, Math.min(10, wrong.size())));
        }
        return people;
    }
}
