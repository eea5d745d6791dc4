/** The pages for citizens: no login, no session, no script needed. Whoever comes by acts as a visitor. */
package de.dresden.smartparticipation.web.citizen;
