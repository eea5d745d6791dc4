package de.dresden.smartparticipation.participation.idea;

import java.io.Serializable;
import java.util.List;

/**
 * What a module for ideas asks.
 *
 * @param module key of the module
 * @param settings how contributions are taken in
 * @param fields own fields in their order, retired ones included
 */
public record IdeaForm(long module, IdeaSettingsData settings, List<IdeaFieldView> fields) implements Serializable {

    public IdeaForm {
        fields = List.copyOf(fields);
    }

    /** The fields that are asked now. */
    public List<IdeaFieldView> asked() {
        return fields.stream().filter(field -> !field.retired()).toList();
    }

    /** The same with nothing that must be answered: for what came on paper, where nobody can ask back. */
    public IdeaForm voluntary() {
        return new IdeaForm(
                module, settings, fields.stream().map(IdeaFieldView::voluntary).toList());
    }
}
