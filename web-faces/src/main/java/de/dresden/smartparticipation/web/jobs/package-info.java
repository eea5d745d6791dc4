/** Long work in the background: lists, progress, what was wrong, results. */
package de.dresden.smartparticipation.web.jobs;
