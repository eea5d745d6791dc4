package de.dresden.smartparticipation.platform.search;

import de.dresden.smartparticipation.platform.identity.Actor;
import java.util.List;
import java.util.Optional;

/** Finds the cases of one kind; a package-private CDI bean of the room that owns them. Only what the actor may see. */
public interface ReferenceFinder {

    /** What the references of this kind begin with, in capitals: {@code BE-}. */
    String prefix();

    /** The case with exactly this reference, in capitals. */
    Optional<Found> exactly(String reference, Actor actor);

    /** Cases whose reference begins so, in capitals, in the order of their references. */
    List<Found> beginningWith(String start, int most, Actor actor);

    /** Cases whose title contains every one of the words, whatever their case; the youngest first. */
    List<Found> about(List<String> words, int most, Actor actor);
}
