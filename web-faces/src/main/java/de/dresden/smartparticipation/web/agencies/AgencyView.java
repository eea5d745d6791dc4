package de.dresden.smartparticipation.web.agencies;

import de.dresden.smartparticipation.participation.agency.Agencies;
import de.dresden.smartparticipation.participation.agency.AgencyData;
import de.dresden.smartparticipation.participation.agency.AgencyDetails;
import de.dresden.smartparticipation.participation.agency.AgencyKind;
import de.dresden.smartparticipation.participation.agency.ContactData;
import de.dresden.smartparticipation.participation.agency.ContactRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One agency: a new one, or all about one that is there, with its persons. */
@Named("agenciesAgencyView")
@ViewScoped
public class AgencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private Notices notices;

    private String ref;
    private Long contact;
    private AgencyDetails details;
    private final AgencyFields fields = new AgencyFields();

    public void load() {
        if (ref == null) {
            return;
        }
        details = agencies.details(ref);
        fields.show(details.data());
        details.contacts().stream()
                .filter(row -> contact != null && row.id() == contact && row.endedAt() == null)
                .findFirst()
                .ifPresentOrElse(row -> fields.show(row.data()), () -> contact = null);
    }

    public String save() {
        AgencyData data = fields.agency();
        if (details == null) {
            ref = agencies.create(data);
            notices.done("agencies.agency.created", data.name());
        } else {
            agencies.change(ref, details.version(), data);
            notices.done("agencies.agency.saved", data.name());
        }
        return back();
    }

    public String rest() {
        agencies.deactivate(ref);
        notices.done("agencies.agency.rests", details.data().name());
        return back();
    }

    public String wake() {
        agencies.reactivate(ref);
        notices.done("agencies.agency.active-again", details.data().name());
        return back();
    }

    public String savePerson() {
        ContactData person = fields.person();
        if (contact == null) {
            agencies.addContact(ref, details.version(), person);
        } else {
            agencies.changeContact(ref, details.version(), contact, person);
        }
        notices.done("agencies.agency.person-saved", person.name());
        return back();
    }

    public String end(ContactRow person) {
        agencies.endContact(ref, details.version(), person.id());
        notices.done("agencies.agency.person-ended", person.data().name());
        return back();
    }

    private String back() {
        return "/agencies/agency.xhtml?faces-redirect=true&ref=" + ref;
    }

    public List<AgencyKind> getKinds() {
        return List.of(AgencyKind.values());
    }

    public boolean isFresh() {
        return details == null;
    }

    public AgencyDetails getDetails() {
        return details;
    }

    public AgencyFields getFields() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }
}
