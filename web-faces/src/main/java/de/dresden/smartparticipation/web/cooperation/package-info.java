/** Pages of the company cooperation: how it stands, the companies, and the case of each. */
package de.dresden.smartparticipation.web.cooperation;
