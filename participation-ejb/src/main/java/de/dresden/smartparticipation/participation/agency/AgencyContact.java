package de.dresden.smartparticipation.participation.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A person of an agency, as entered at one time; never rewritten, only ended. */
@Entity
@Table(schema = "participation", name = "agency_contact")
class AgencyContact {

    @Id
    @SequenceGenerator(
            name = "agency_contact_id",
            sequenceName = "participation.agency_contact_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_contact_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String name;

    @Column(name = "job")
    private String position;

    private String email;

    private String phone;

    private Instant since;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected AgencyContact() {}

    AgencyContact(Agency agency, ContactData data, Instant since) {
        this.agency = agency;
        this.name = data.name();
        this.position = data.position();
        this.email = data.email();
        this.phone = data.phone();
        this.since = since;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean isCalled(String person) {
        return name.equalsIgnoreCase(person);
    }

    Long id() {
        return id;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", name);
        values.put("position", position);
        values.put("email", email);
        values.put("phone", phone);
        return values;
    }
}
