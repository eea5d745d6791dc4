package de.dresden.smartparticipation.rewards.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The picture of a version, approved with it: key of its file, and what it shows. */
@Embeddable
class OfferPicture implements Serializable {

    static final int LONGEST_TEXT = 300;
    private static final long serialVersionUID = 1L;

    @Column(name = "picture_file")
    private Long file;

    @Column(name = "picture_text")
    private String text;

    protected OfferPicture() {}

    OfferPicture(long file, String text) {
        this.file = file;
        this.text = text;
    }

    Long file() {
        return file;
    }

    String text() {
        return text;
    }
}
