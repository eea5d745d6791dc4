/** A person's own pages: password, language, sessions, access tokens, deputies. */
package de.dresden.smartparticipation.web.me;
