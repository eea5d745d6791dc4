package de.dresden.smartparticipation.web.agencies;

import de.dresden.smartparticipation.participation.agency.AgencyData;
import de.dresden.smartparticipation.participation.agency.AgencyKind;
import de.dresden.smartparticipation.participation.agency.ContactData;
import java.io.Serializable;

/** What is typed of an agency and of one of its persons. */
public class AgencyFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private AgencyKind kind;
    private String address;
    private String email;
    private String person;
    private String position;
    private String personEmail;
    private String phone;

    void show(AgencyData data) {
        name = data.name();
        kind = data.kind();
        address = data.address();
        email = data.email();
    }

    void show(ContactData data) {
        person = data.name();
        position = data.position();
        personEmail = data.email();
        phone = data.phone();
    }

    AgencyData agency() {
        return new AgencyData(name, kind, address, email);
    }

    ContactData person() {
        return new ContactData(person, position, personEmail, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPersonEmail() {
        return personEmail;
    }

    public void setPersonEmail(String personEmail) {
        this.personEmail = personEmail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
