package de.dresden.smartparticipation.web.cooperation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDetails;
import de.dresden.smartparticipation.projects.cooperation.round.RoundKey;
import de.dresden.smartparticipation.projects.cooperation.round.RoundRules;
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
    private int inDresden;
    private final RoundForm form = new RoundForm();

    public void load() {
        RoundRules usual = rounds.usual();
        inDresden = usual.conditions().leastInDresden();
        if (ref == null) {
            form.begin(usual);
        } else {
            RoundDetails details = rounds.toChange(ref);
            key = details.key();
            form.show(details.data());
        }
    }

    public String save() {
        RoundKey kept;
        try {
            kept = key == null ? rounds.create(form.data()) : rounds.change(key, form.data());
        } catch (Conflict faster) {
            key = rounds.toChange(ref).key();
            throw faster;
        }
        notices.done("cooperation.round.saved");
        return "/cooperation/round.xhtml?faces-redirect=true&ref=" + kept.reference();
    }

    /** How many companies of a tandem must be in Dresden, as its bounds are now. */
    public int getInDresden() {
        return inDresden;
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
