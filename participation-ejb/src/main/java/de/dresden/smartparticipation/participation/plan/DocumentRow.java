package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A document with all its versions.
 *
 * @param id key
 * @param data what was entered
 * @param removed whether it is not shown any more
 * @param versions the latest first
 */
public record DocumentRow(long id, DocumentData data, boolean removed, List<DocumentVersionRow> versions)
        implements Serializable {

    public DocumentVersionRow latest() {
        return versions.get(0);
    }
}
