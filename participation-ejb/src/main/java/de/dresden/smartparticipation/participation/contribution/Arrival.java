package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a contribution came in, and where it is about; of it only the sender's address and the place can change. */
@Embeddable
class Arrival {

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sender_email")
    private String senderEmail;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    private Double longitude;
    private Double latitude;

    @Column(name = "area_key")
    private String area;

    @Column(name = "place_text")
    private String placeText;

    @Column(name = "source_url")
    private String source;

    protected Arrival() {}

    Arrival(Receipt receipt, Capacity by, Instant now) {
        senderName = receipt.sender().name();
        senderEmail = receipt.sender().email();
        channel = receipt.channel();
        receivedAt = receipt.receivedAt();
        enteredBy = by.person();
        enteredAt = now;
        source = receipt.source();
        isAbout(receipt.place());
    }

    final void isAbout(Place place) {
        longitude = place.longitude();
        latitude = place.latitude();
        area = place.area();
        placeText = place.text();
    }

    /** What a part of the contribution came in as. */
    Receipt again(String title, String text, Long topic) {
        Place place = new Place(longitude, latitude, area, placeText);
        return new Receipt(null, title, text, sender(), channel, receivedAt, place, topic, source);
    }

    void mailTo(String email) {
        senderEmail = new Sender(senderName, email).email();
    }

    Sender sender() {
        return new Sender(senderName, senderEmail);
    }

    Channel channel() {
        return channel;
    }
}
