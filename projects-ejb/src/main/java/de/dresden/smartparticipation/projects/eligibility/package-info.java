/**
 * The check of an application (Vorprüfung): the call's list answered item by item, what departments say to cost and feasibility, and the end:
 * eligible, or refused with a letter.
 *
 * <p>It lives while the application is IN_CHECK or QUERIED; {@code ApplicationCourse} moves that state. Eligible is what has every mandatory
 * item met and no view open; a view that is overdue can be closed with a reason. Eligible goes back into the check until the city has
 * decided; a refusal is final, since its letter is out.
 *
 * <p>Changed by PROJECT_MANAGER of the call's department; a view is given by EVALUATOR of the department that is asked. AUDITOR reads.
 */
package de.dresden.smartparticipation.projects.eligibility;
