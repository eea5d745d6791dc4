/**
 * What citizens read, without being logged in: consultations, what was contributed, what the city answered, what came out.
 *
 * <p>Everything that leaves the house passes here. A draft is not there. Of contributions only those that moderation has let
 * pass, with the words that may be shown and without their sender; of answers only what is published. A consultation has
 * further wordings (English, easy language, what came of it) and documents, which a CONSULTATION_MANAGER of its department
 * keeps until it is archived.
 */
package de.dresden.smartparticipation.participation.publicview;
