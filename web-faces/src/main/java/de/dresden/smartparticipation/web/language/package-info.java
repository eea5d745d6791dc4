/** German or English: by the person's choice, else by the browser. */
package de.dresden.smartparticipation.web.language;
