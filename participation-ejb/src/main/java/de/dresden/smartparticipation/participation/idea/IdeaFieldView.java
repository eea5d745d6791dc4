package de.dresden.smartparticipation.participation.idea;

import java.io.Serializable;
import java.util.List;

/**
 * A field as it is shown and filled in.
 *
 * @param id key
 * @param kind what it asks for
 * @param label its name
 * @param hint help beside it; may be empty
 * @param required whether it must be answered
 * @param internal whether only staff sees the answers
 * @param options what can be chosen, for a choice
 * @param retired whether it is not asked any more
 * @param version as it was read
 */
public record IdeaFieldView(
        long id,
        FieldKind kind,
        String label,
        String hint,
        boolean required,
        boolean internal,
        List<FieldOption> options,
        boolean retired,
        long version)
        implements Serializable {}
