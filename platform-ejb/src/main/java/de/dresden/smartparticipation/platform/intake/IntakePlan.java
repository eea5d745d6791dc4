package de.dresden.smartparticipation.platform.intake;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a programme imports.
 *
 * @param fields in the order in which people see them; keys differ
 * @param uniqueField key of the field whose value may stand only once in a file; empty if there is none
 * @param atLeastOne keys of fields of which a row must fill one at least; may be empty
 */
public record IntakePlan(List<IntakeField> fields, String uniqueField, List<String> atLeastOne)
        implements Serializable {

    public IntakePlan {
        fields = List.copyOf(fields);
        atLeastOne = List.copyOf(atLeastOne);
        Set<String> keys = new HashSet<>();
        for (IntakeField field : fields) {
            if (!keys.add(field.key())) {
                throw new IllegalArgumentException("field " + field.key() + " is there twice");
            }
        }
        if (!uniqueField.isEmpty() && !keys.contains(uniqueField) || !keys.containsAll(atLeastOne)) {
            throw new IllegalArgumentException("the plan names a field that it does not have");
        }
    }

    /** @throws IllegalArgumentException there is no such field */
    public IntakeField field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + key));
    }
}
