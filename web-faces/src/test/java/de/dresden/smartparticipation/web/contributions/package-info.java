/** What the pages of contributions compute by themselves. */
package de.dresden.smartparticipation.web.contributions;
