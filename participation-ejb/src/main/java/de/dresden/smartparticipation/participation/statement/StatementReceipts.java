package de.dresden.smartparticipation.participation.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Hands the key of an acknowledgement to the room that has stored a statement. */
@Dependent
public class StatementReceipts {

    @Inject
    private Acknowledgements acknowledgements;

    /** Opens the acknowledgement of this statement and nothing else; nobody can guess it. */
    public String key(String reference) {
        return acknowledgements.key(reference);
    }
}
