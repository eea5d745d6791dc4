package de.dresden.smartparticipation.web.partner;

import de.dresden.smartparticipation.rewards.partner.OwnData;
import de.dresden.smartparticipation.rewards.partner.OwnPartner;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rewards.settlement.OwnTax;
import de.dresden.smartparticipation.rewards.settlement.OwnTaxStatus;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.rewards.PartnerDifferences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What the city holds of a partner, and what its people have proposed to change. */
@Named("partnerDataView")
@ViewScoped
public class DataView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnPartner partner;

    @Inject
    private OwnTaxStatus taxes;

    @Inject
    private Notices notices;

    private OwnData data;
    private OwnTax tax;
    private List<Difference> values;
    private List<Difference> differences;

    public void load() {
        data = partner.data();
        tax = taxes.data();
        values = PartnerDifferences.of(null, data.current(), language());
        differences = data.change() == null
                ? List.of()
                : PartnerDifferences.of(data.current(), data.change().version(), language());
    }

    public String withdraw() {
        return act(partner::withdraw);
    }

    public String withdrawContact() {
        return act(partner::withdrawContact);
    }

    public String withdrawTax() {
        taxes.withdraw();
        return withdrawn();
    }

    private String act(UnaryOperator<PartnerKey> command) {
        command.apply(data.key());
        return withdrawn();
    }

    private String withdrawn() {
        notices.done("partner.data.withdrawn");
        return "/partner/data.xhtml?faces-redirect=true";
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public OwnData getData() {
        return data;
    }

    public OwnTax getTax() {
        return tax;
    }

    /** What is in force, each value in its order. */
    public List<Difference> getValues() {
        return values;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
