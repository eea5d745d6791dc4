/** Pages on which administrators keep the accounts. */
package de.dresden.smartparticipation.web.accounts;
