/** City projects (Zukunftsstadt) and company cooperation (Unternehmen helfen Unternehmen). */
package de.dresden.smartparticipation.projects;
