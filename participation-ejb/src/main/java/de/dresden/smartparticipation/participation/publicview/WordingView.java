package de.dresden.smartparticipation.participation.publicview;

import java.io.Serializable;

/**
 * A wording as it is edited.
 *
 * @param text what is written
 * @param version version to be named in a change
 */
public record WordingView(WordingText text, long version) implements Serializable {

    /** Whether there is such a wording. */
    public boolean written() {
        return version != ConsultationWordings.NEW;
    }
}
