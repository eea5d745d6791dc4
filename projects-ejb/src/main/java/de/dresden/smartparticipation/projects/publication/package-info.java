/**
 * What the public reads of a project: a fact sheet with goal, partners, Stadtteile, money, indicators, pictures and results, as a page, a PDF,
 * in the gallery, on the map and as open data.
 *
 * <p>Draft, proposed, released by a second person, public. A change is the next version; what was released stays shown until that is released too.
 * Withdrawn with a reason, which one person may do at once. Nothing but a released version is ever shown, and no person is named: partners are
 * organisations that agreed.
 */
package de.dresden.smartparticipation.projects.publication;
