/** What this installation runs with, for administrators to look at; settings are changed in its files, not here. */
package de.dresden.smartparticipation.platform.settings;
