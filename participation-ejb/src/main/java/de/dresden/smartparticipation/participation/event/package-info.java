/**
 * Events of a consultation: announced with place, time and seats, registered for with a confirmed address, followed by minutes and
 * photos.
 *
 * <p>Life of a registration: ASKED until the link in the mail is confirmed; then SEATED while there is a seat, else WAITING.
 * CANCELLED by its secret link or by a clerk. Whoever gives a seat up gives it to who has waited longest. Seats are given while the
 * event's row is locked, and a check in the database keeps their number within the seats. The day before, who has a seat is
 * reminded, once. After the event its managers are asked for the minutes.
 *
 * <p>Set up by a CONSULTATION_MANAGER of the responsible department. Names and addresses are seen by these managers only.
 */
package de.dresden.smartparticipation.participation.event;
