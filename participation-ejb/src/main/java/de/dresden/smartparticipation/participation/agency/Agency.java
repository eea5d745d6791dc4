package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An agency of the directory: see the package. */
@Entity
@Table(schema = "participation", name = "agency")
class Agency {

    @Id
    @SequenceGenerator(name = "agency_id", sequenceName = "participation.agency_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_id")
    private Long id;

    private String reference;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String address;

    private String email;

    private boolean active;

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL)
    @OrderBy("since, id")
    private List<AgencyContact> contacts = new ArrayList<>();

    @Version
    private long version;

    protected Agency() {}

    Agency(String reference, AgencyData data) {
        AcceptableAgency.require(AcceptableAgency.problems(data));
        this.reference = reference;
        this.active = true;
        take(data);
    }

    AgencyChanged created() {
        return changed("created", Map.of(), values());
    }

    AgencyChanged change(AgencyData data) {
        AcceptableAgency.require(AcceptableAgency.problems(data));
        Map<String, Object> before = values();
        take(data);
        return changed("changed", before, values());
    }

    /** It is not heard any more; plans that name it keep it. */
    AgencyChanged deactivate() {
        Map<String, Object> before = values();
        active = false;
        return changed("deactivated", before, values());
    }

    AgencyChanged reactivate() {
        Map<String, Object> before = values();
        active = true;
        return changed("reactivated", before, values());
    }

    AgencyChanged addContact(ContactData data, Instant now) {
        AcceptableAgency.require(AcceptableAgency.problems(data));
        AgencyContact contact = new AgencyContact(this, data, now);
        contacts.add(contact);
        return changed("contact-added", Map.of(), contact.values());
    }

    /** What was entered before stays as history: the person's entry ends, and a new one begins. */
    AgencyChanged changeContact(long contact, ContactData data, Instant now) {
        AcceptableAgency.require(AcceptableAgency.problems(data));
        AgencyContact before = current(contact);
        before.end(now);
        AgencyContact after = new AgencyContact(this, data, now);
        contacts.add(after);
        return changed("contact-changed", before.values(), after.values());
    }

    /** The person is not to be written to any more. */
    AgencyChanged endContact(long contact, Instant now) {
        AgencyContact ended = current(contact);
        ended.end(now);
        return changed("contact-ended", ended.values(), Map.of());
    }

    private AgencyContact current(long contact) {
        AgencyContact found = contacts.stream()
                .filter(one -> one.id() != null && one.id() == contact)
                .findFirst()
                .orElseThrow(() -> new NotFound(contact));
        if (found.ended()) {
            throw new Refused(Reason.of("participation.agency.contact-ended"));
        }
        return found;
    }

    AgencyData data() {
        return new AgencyData(name, kind, address, email);
    }

    boolean hasContact(String person) {
        return contacts.stream().anyMatch(one -> !one.ended() && one.isCalled(person));
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long version() {
        return version;
    }

    Subject subject() {
        return new Subject(AgencyChanged.SUBJECT, id, reference);
    }

    private void take(AgencyData data) {
        name = data.name();
        kind = data.kind();
        address = data.address();
        email = data.email();
    }

    private AgencyChanged changed(String verb, Map<String, ?> before, Map<String, ?> after) {
        return new AgencyChanged(subject(), AgencyChanged.SUBJECT + "." + verb, before, after);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", name);
        values.put("kind", kind.name());
        values.put("address", address);
        values.put("email", email);
        values.put("active", active);
        return values;
    }
}
