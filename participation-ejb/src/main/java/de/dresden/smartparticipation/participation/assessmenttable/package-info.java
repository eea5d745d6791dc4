/**
 * The Abwägungstabelle: every contribution of a consultation with its assessment and answer, who drafted and approved it, and
 * when; as XLSX, CSV and accessible PDF. Whoever may see the contributions may have the table; names of senders stand in it
 * only for moderators and managers of the consultation who ask for them, and that is audited.
 */
package de.dresden.smartparticipation.participation.assessmenttable;
