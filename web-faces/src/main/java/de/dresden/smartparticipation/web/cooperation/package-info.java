/** Pages of the company cooperation. */
package de.dresden.smartparticipation.web.cooperation;
