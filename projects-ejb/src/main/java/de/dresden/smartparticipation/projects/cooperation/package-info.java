/** Company cooperation («Unternehmen helfen Unternehmen»): companies, rounds that pair them, and what the pairs make of it. */
package de.dresden.smartparticipation.projects.cooperation;
