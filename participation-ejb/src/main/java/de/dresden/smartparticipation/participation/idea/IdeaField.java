package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.order.Moved;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One own field of a module for ideas. */
@Entity
@Table(schema = "participation", name = "idea_field")
class IdeaField {

    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_HINT = 500;

    @Id
    @SequenceGenerator(name = "idea_field_id", sequenceName = "participation.idea_field_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_field_id")
    private Long id;

    @Column(name = "module_id")
    private long module;

    @Enumerated(EnumType.STRING)
    private FieldKind kind;

    private String label;
    private String hint;

    @Column(name = "label_english")
    private String labelEnglish;

    @Column(name = "hint_english")
    private String hintEnglish;

    private boolean required;
    private boolean internal;
    private String options;
    private int position;
    private boolean retired;

    @Version
    private long version;

    protected IdeaField() {}

    /**
     * @param used whether contributions came in already
     * @throws Refused where something is missing, or it would be required of contributions that are there already
     */
    IdeaField(long module, FieldData data, int position, boolean used) {
        if (used && data.required()) {
            throw new Refused(Reason.of("participation.idea.required-later"));
        }
        this.module = module;
        this.position = position;
        options = "";
        enter(data);
    }

    IdeaFormChanged added(Subject of, Capacity by) {
        return new IdeaFormChanged(of, "idea-field-added", Map.of(), values(), by);
    }

    /** @param used whether contributions came in already: then nothing may be lost */
    IdeaFormChanged change(FieldData data, boolean used, Subject of, Capacity by) {
        if (used) {
            LosesNothing.require(view(), data);
        }
        Map<String, Object> before = values();
        enter(data);
        return new IdeaFormChanged(of, "idea-field-changed", before, values(), by);
    }

    /** Not asked any more, or asked again; what was answered stays. */
    IdeaFormChanged retire(boolean retire, Subject of, Capacity by) {
        if (!retire && required) {
            required = false; // those that came in meanwhile have no answer
        }
        retired = retire;
        String what = retire ? "idea-field-retired" : "idea-field-asked-again";
        return new IdeaFormChanged(of, what, Map.of(), Map.of("field", label), by);
    }

    /** @param used whether contributions came in already */
    IdeaFormChanged removed(boolean used, Subject of, Capacity by) {
        if (used) {
            throw new Refused(Reason.of("participation.idea.not-removable", label));
        }
        return new IdeaFormChanged(of, "idea-field-removed", values(), Map.of(), by);
    }

    /**
     * @param siblings all fields of the module in their order, this one among them
     * @param place its new place, counted from 0; stops at either end
     */
    IdeaFormChanged move(List<IdeaField> siblings, int place, Subject of, Capacity by) {
        Moved moved = Moved.to(siblings, this, place + 1, (one, position) -> one.position = position);
        return new IdeaFormChanged(
                of,
                "idea-field-moved",
                Map.of("field", label, "place", moved.before()),
                Map.of("field", label, "place", moved.now()),
                by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
    }

    IdeaFieldView view() {
        return new IdeaFieldView(
                id == null ? 0 : id,
                kind,
                new Wording(label, labelEnglish),
                new Wording(hint, hintEnglish),
                required,
                internal,
                FieldOptions.read(options),
                retired,
                version);
    }

    long module() {
        return module;
    }

    Long id() {
        return id;
    }

    private void enter(FieldData data) {
        if (data.kind() == null) {
            throw new Refused(Reason.of("participation.idea.kind-missing"));
        }
        if (data.label().german().length() < SHORTEST_LABEL || data.label().longest() > LONGEST_LABEL) {
            throw new Refused(Reason.of("participation.idea.label-length", SHORTEST_LABEL, LONGEST_LABEL));
        }
        if (data.hint().longest() > LONGEST_HINT) {
            throw new Refused(Reason.of("participation.idea.hint-length", LONGEST_HINT));
        }
        kind = data.kind();
        label = data.label().german();
        labelEnglish = data.label().english();
        hint = data.hint().german();
        hintEnglish = data.hint().english();
        required = data.required();
        internal = data.internal();
        options = kind.choice() ? FieldOptions.write(data.options(), FieldOptions.read(options)) : "";
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("field", label);
        values.put("kind", kind.name());
        values.put("fieldEnglish", labelEnglish);
        values.put("hint", hint);
        values.put("hintEnglish", hintEnglish);
        values.put("required", required);
        values.put("internal", internal);
        List<Wording> labels = view().options().stream().map(FieldOption::label).toList();
        values.put("options", labels.stream().map(Wording::german).toList());
        values.put("optionsEnglish", labels.stream().map(Wording::english).toList());
        return values;
    }
}
