/** What is alike of businesses in every programme that deals with them: their legal forms, and how one is found again by its name. */
package de.dresden.smartparticipation.platform.business;
