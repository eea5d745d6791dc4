/**
 * How periods of law end, for every programme: months and days by §§ 187, 188 BGB, and the next working day by § 193 BGB with the
 * public holidays of Saxony (§ 1 SächsSFG). 24 and 31 December are working days. What a certain period is made of (the month of a
 * plan's display, the remedy period of a notice) is the business of the room that knows its law. All but {@link
 * de.dresden.smartparticipation.platform.deadline.CityHolidays} is pure: no container, no clock, no database.
 */
package de.dresden.smartparticipation.platform.deadline;
