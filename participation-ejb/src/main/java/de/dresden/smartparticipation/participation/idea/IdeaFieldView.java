package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Wording;
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
        Wording label,
        Wording hint,
        boolean required,
        boolean internal,
        List<FieldOption> options,
        boolean retired,
        long version)
        implements Serializable {

    /** The same, which need not be answered. */
    IdeaFieldView voluntary() {
        return new IdeaFieldView(id, kind, label, hint, false, internal, options, retired, version);
    }

    /** The same with its German words only: for files, which say the same whoever writes them. */
    IdeaFieldView german() {
        List<FieldOption> named = options.stream()
                .map(option -> new FieldOption(option.key(), option.label().german()))
                .toList();
        return new IdeaFieldView(
                id,
                kind,
                Wording.of(label.german()),
                Wording.of(hint.german()),
                required,
                internal,
                named,
                retired,
                version);
    }

    /**
     * How an answer is kept; null where nothing was typed.
     *
     * @param typed what was typed; several options stand in lines of their own
     * @throws Refused where it is missing, or no answer to this field
     */
    public String kept(String typed) {
        if (typed == null || typed.isBlank()) {
            if (required) {
                throw new Refused(Reason.of("participation.idea.answer-missing", label));
            }
            return null;
        }
        return AnswerForm.kept(this, typed);
    }
}
