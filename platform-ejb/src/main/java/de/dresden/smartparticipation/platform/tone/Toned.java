package de.dresden.smartparticipation.platform.tone;

/** A state that knows how it is drawn. */
public interface Toned {

    Tone tone();
}
