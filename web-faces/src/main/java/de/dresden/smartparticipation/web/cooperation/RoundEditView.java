package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDetails;
import de.dresden.smartparticipation.projects.cooperation.round.RoundKey;
import de.dresden.smartparticipation.projects.cooperation.round.Rounds;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Sets a round up, or changes its rules. */
@Named("cooperationRoundEditView")
@ViewScoped
public class RoundEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Rounds rounds;

    @Inject
    private Notices notices;

    private String ref;
    private RoundKey key;
    private final RoundForm form = new RoundForm();

    public void load() {
        if (ref != null) {
            RoundDetails details = rounds.of(ref);
            key = details.key();
            form.show(details.data());
        }
    }

    public String save() {
        RoundKey kept;
        try {
            kept = key == null ? rounds.create(form.data()) : rounds.change(key, form.data());
        } catch (Conflict faster) {
            key = rounds.of(ref).key();
            throw faster;
        }
        notices.done("cooperation.round.saved");
        return "/cooperation/round.xhtml?faces-redirect=true&ref=" + kept.reference();
    }

    public RoundForm getForm() {
        return form;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
