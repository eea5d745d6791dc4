package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.partner.PartnerApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerDetails;
import de.dresden.smartparticipation.rewards.partner.PartnerLife;
import de.dresden.smartparticipation.rewards.partner.Partners;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** Enters an application that came on paper, proposes a change of what was approved, or changes who is to be reached. */
@Named("rewardsPartnerChangeView")
@ViewScoped
public class PartnerChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Partners partners;

    @Inject
    private PartnerLife life;

    @Inject
    private Notices notices;

    private String ref;
    private PartnerDetails details;
    private final PartnerForm fields = new PartnerForm();

    public void load() {
        if (ref == null) {
            fields.getTexts().put("city", "Dresden");
            return;
        }
        details = partners.details(ref);
        fields.show(details.shown().data());
        fields.show(details.contact());
        if (details.shown().data().contractReference() == null) {
            fields.contract(details.contractReference(), details.contractFrom());
        }
    }

    /** Enters a new application. */
    public String enter() {
        PartnerApplication application = new PartnerApplication(
                fields.data(), fields.contact(), fields.getTexts().get("offers"), null, Locale.GERMAN);
        ref = partners.enter(application).reference();
        notices.done("rewards.partner.done.entered", application.data().name());
        return back();
    }

    /** Proposes the change. */
    public String propose() {
        life.change(details.key(), fields.data());
        notices.done("rewards.partner.done.proposed", details.shown().data().name());
        return back();
    }

    /** Saves who is to be reached. */
    public String reach() {
        life.reach(details.key(), fields.contact());
        notices.done("rewards.partner.done.reached", details.shown().data().name());
        return back();
    }

    private String back() {
        return "/rewards/partner.xhtml?faces-redirect=true&ref=" + ref;
    }

    public boolean isFresh() {
        return details == null;
    }

    public PartnerDetails getDetails() {
        return details;
    }

    public PartnerForm getFields() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
