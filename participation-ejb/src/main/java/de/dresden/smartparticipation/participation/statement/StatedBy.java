package de.dresden.smartparticipation.participation.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who made a statement, as told, and by which key the person is counted. */
@Embeddable
class StatedBy {

    @Column(name = "sender_name")
    private String name;

    @Column(name = "sender_address")
    private String address;

    @Column(name = "sender_email")
    private String email;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_address")
    private String personAddress;

    protected StatedBy() {}

    StatedBy(StatementSender sender) {
        name = sender.name();
        address = sender.address();
        email = sender.email();
        PersonKey person = PersonKey.of(sender.name(), sender.address());
        personName = person.name().isEmpty() ? null : person.name();
        personAddress = person.address().isEmpty() ? null : person.address();
    }
}
