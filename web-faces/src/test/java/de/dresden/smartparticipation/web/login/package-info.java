/** Tests of coming in. */
package de.dresden.smartparticipation.web.login;
