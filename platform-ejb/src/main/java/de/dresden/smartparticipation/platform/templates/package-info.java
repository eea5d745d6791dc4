/** Standard texts with placeholders: replies, acknowledgements, notices. */
package de.dresden.smartparticipation.platform.templates;
