/** What the installation runs with, for administrators. */
package de.dresden.smartparticipation.web.settings;
