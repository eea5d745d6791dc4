/**
 * The demo's consultations: one finished, one being answered, one in which citizens take part just now. Made once, at the
 * first start with demo content, out of the files beside this package; every day in them counts from the day of that start,
 * so that it always looks alive.
 *
 * <p>The rows are written as the rooms would have left them, with a history whose times lie in the past and with the tasks that
 * are open now. Nothing else of the product depends on this package.
 */
package de.dresden.smartparticipation.participation.demo;
