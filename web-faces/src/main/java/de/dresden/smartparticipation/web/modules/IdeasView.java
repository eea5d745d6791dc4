package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.idea.FieldData;
import de.dresden.smartparticipation.participation.idea.FieldKind;
import de.dresden.smartparticipation.participation.idea.FieldOption;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.participation.idea.IdeaFormOverview;
import de.dresden.smartparticipation.participation.idea.IdeaSetup;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The own fields of a module for ideas; one is added or changed in the form below the list. */
@Named("modulesIdeasView")
@ViewScoped
public class IdeasView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdeaSetup setup;

    @Inject
    private Notices notices;

    private long module;
    private Long field;
    private IdeaFormOverview overview;
    private FieldKind kind = FieldKind.TEXT;
    private String label;
    private String labelEnglish;
    private String hint;
    private String hintEnglish;
    private boolean required;
    private boolean internal;
    private String options;
    private Long moved;
    private int place;

    public void load() {
        overview = setup.form(module);
        changed().ifPresent(found -> {
            kind = found.kind();
            label = found.label().german();
            labelEnglish = found.label().english();
            hint = found.hint().german();
            hintEnglish = found.hint().english();
            required = found.required();
            internal = found.internal();
            options = OptionLines.lines(found.options());
        });
    }

    public String save() {
        IdeaFieldView before = changed().orElse(null);
        List<FieldOption> known = before == null ? List.of() : before.options();
        FieldData data = new FieldData(
                kind,
                new Wording(label, labelEnglish),
                new Wording(hint, hintEnglish),
                required,
                internal,
                kind.choice() ? OptionLines.of(options, known) : List.of());
        if (before == null) {
            setup.addField(module, data);
            notices.done("modules.ideas.added");
        } else {
            setup.changeField(before.id(), before.version(), data);
            notices.done("modules.ideas.changed");
        }
        return here();
    }

    public String move(IdeaFieldView one, int steps) {
        setup.moveField(one.id(), one.version(), overview.form().fields().indexOf(one) + steps);
        notices.done("modules.ideas.moved");
        return here();
    }

    /** What was dragged elsewhere. */
    public String drop() {
        return overview.form().fields().stream()
                .filter(one -> moved != null && one.id() == moved)
                .findFirst()
                .map(one -> {
                    setup.moveField(one.id(), one.version(), place);
                    notices.done("modules.ideas.moved");
                    return here();
                })
                .orElse(null);
    }

    public String retire(IdeaFieldView one) {
        setup.retireField(one.id(), one.version(), !one.retired());
        notices.done(one.retired() ? "modules.ideas.asked-again" : "modules.ideas.retired");
        return here();
    }

    public String remove(IdeaFieldView one) {
        setup.removeField(one.id(), one.version());
        notices.done("modules.ideas.removed");
        return here();
    }

    /** All contributions with their answers. */
    public void download(String format) throws IOException {
        TableFormat wanted = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String name = overview.frame().reference() + "-ideen." + wanted.extension();
        WholeFile.send(name, out -> setup.writeAnswers(module, wanted, language, out));
    }

    private Optional<IdeaFieldView> changed() {
        return overview.form().fields().stream()
                .filter(one -> field != null && one.id() == field)
                .findFirst();
    }

    private String here() {
        return "/modules/ideas.xhtml?faces-redirect=true&module=" + module;
    }

    public List<FieldKind> getKinds() {
        return List.of(FieldKind.values());
    }

    public IdeaFormOverview getOverview() {
        return overview;
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public Long getField() {
        return field;
    }

    public void setField(Long field) {
        this.field = field;
    }

    public FieldKind getKind() {
        return kind;
    }

    public void setKind(FieldKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getLabelEnglish() {
        return labelEnglish;
    }

    public void setLabelEnglish(String labelEnglish) {
        this.labelEnglish = labelEnglish;
    }

    public String getHintEnglish() {
        return hintEnglish;
    }

    public void setHintEnglish(String hintEnglish) {
        this.hintEnglish = hintEnglish;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public Long getMoved() {
        return moved;
    }

    public void setMoved(Long moved) {
        this.moved = moved;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
