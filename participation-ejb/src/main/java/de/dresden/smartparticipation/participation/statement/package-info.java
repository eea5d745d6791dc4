/**
 * Formal statements (Stellungnahmen) on land-use plans, by citizens and agencies: how they come in, whether they are in time, into
 * which points (Einzelbelange) they are split, and which of them say the same.
 *
 * <p>A statement counts when the server has stored it: without a name, without an address, unconfirmed. Checks against robots put
 * a remark on it and never refuse it. One that comes after the last day is stored as well; it is late and weighed
 * like the others, unless it is left aside by a reasoned ruling. One that comes after the council's decision is kept and answered.
 *
 * <p>Life cycle: RECEIVED, IN_WORK (split into points), DECIDED (by the council), NOTIFIED. Beside it: GROUPED (weighed with the one
 * that leads its group), LEFT_ASIDE. Entered and split by MODERATOR, EVALUATOR and CONSULTATION_MANAGER of the plan's department; a
 * department with a point reads the statement without its sender; auditors read all.
 */
package de.dresden.smartparticipation.participation.statement;
