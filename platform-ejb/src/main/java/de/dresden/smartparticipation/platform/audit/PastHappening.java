package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.identity.Actor;
import java.time.Instant;

/**
 * Something that happened before the product could record it: demo content, cases taken over.
 *
 * @param at when
 * @param actor who did it
 * @param happening what
 */
public record PastHappening(Instant at, Actor actor, Happening happening) {}
