/**
 * The weighing (Abwägung, § 1 Abs. 7 BauGB) of the points of all statements on a plan: a department assesses and proposes, a second
 * person approves, the council decides. What comes of it: the weighing table, the notices of the result (§ 3 Abs. 2 Satz 6 BauGB;
 * a Mitteilung, which is no administrative act and carries no Rechtsbehelfsbelehrung), and the plan's complete file.
 *
 * <p>Before the council's decision is recorded nothing is notified or handed out as result: a rule, and a trigger of the database.
 * The proposal is written by an EVALUATOR of the point's or the plan's department; the decision is recorded, and notices are sent, by
 * a CONSULTATION_MANAGER of the plan's department.
 */
package de.dresden.smartparticipation.participation.weighing;
