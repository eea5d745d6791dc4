/**
 * A project as an experiment in the real world (Reallabor): question, hypothesis, intervention and the partners' roles; a learning diary
 * whose entries stay; results by five criteria; and whether it goes on, asked again 6, 12 and 24 months after the project's last day.
 *
 * <p>Who runs the project writes; who may know of it reads. A check becomes a task of the department when its day comes near; an answer stays.
 */
package de.dresden.smartparticipation.projects.experiment;
