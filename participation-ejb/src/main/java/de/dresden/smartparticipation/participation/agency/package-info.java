/**
 * The directory of public agencies (Träger öffentlicher Belange) and other authorities that are heard on plans (§ 4 BauGB):
 * offices, utilities, neighbouring communes (§ 2 Abs. 2 BauGB), associations, with their persons to contact.
 *
 * <p>An agency is never deleted, since plans name it; one that is not to be heard any more rests, and can be taken up again. A
 * person to contact who leaves gets an end and stays as history. One directory for the whole city, read by all who work with
 * plans, changed and imported by every CONSULTATION_MANAGER.
 */
package de.dresden.smartparticipation.participation.agency;
