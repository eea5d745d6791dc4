package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;

/**
 * What is entered for a field.
 *
 * @param kind what it asks for
 * @param label its name, 2 to 200 characters; in English up to 200, may be empty
 * @param hint help beside it, up to 500 characters; may be empty
 * @param required whether nobody can send without an answer
 * @param internal whether only staff sees the answers
 * @param options what can be chosen, for a choice; else empty
 */
public record FieldData(
        FieldKind kind, Wording label, Wording hint, boolean required, boolean internal, List<FieldOption> options)
        implements Serializable {

    public FieldData {
        label = label == null ? Wording.NONE : label;
        hint = hint == null ? Wording.NONE : hint;
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** In German only. */
    public FieldData(
            FieldKind kind, String label, String hint, boolean required, boolean internal, List<FieldOption> options) {
        this(kind, Wording.of(label), Wording.of(hint), required, internal, options);
    }
}
