package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An offer, as it is kept. */
@Embeddable
class OfferRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String topic;

    private int strength;

    private String content;

    protected OfferRow() {}

    OfferRow(CompanyOffer data) {
        topic = data.topic();
        strength = data.strength();
        content = data.text();
    }

    CompanyOffer offer() {
        return new CompanyOffer(topic, strength, content);
    }
}
