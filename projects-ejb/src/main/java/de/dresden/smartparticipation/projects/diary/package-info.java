/** The diary of a project: what happened on a day, with pictures; what of it may be shown publicly is said entry by entry. */
package de.dresden.smartparticipation.projects.diary;
