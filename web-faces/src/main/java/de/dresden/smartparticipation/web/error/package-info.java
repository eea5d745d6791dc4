/** What a person sees when something does not go: a calm sentence where they are, or a page that says how to go on. */
package de.dresden.smartparticipation.web.error;
