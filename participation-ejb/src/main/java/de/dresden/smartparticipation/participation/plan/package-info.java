/**
 * Land-use plans (Bauleitpläne): the plan file, the steps of its way with day and council paper, the documents in all their
 * versions, and the rounds in which the public and the agencies take part.
 *
 * <p>The way ({@link de.dresden.smartparticipation.participation.plan.PlanWay}): resolution, early participation, approved
 * draft, publication, weighing, decision, approval by the higher authority where it is needed, announcement. Simplified ways
 * (§§ 13, 13a BauGB) may skip the early participation. A draft that is changed afterwards is published again (§ 4a Abs. 3).
 * A plan stands until its end under the edition of the law that held when its procedure was begun.
 *
 * <p>A round is planned, then published: refused while its announcement lacks anything; from then on its days and what is
 * displayed are fixed, and only an extension with a reason changes them. Periods are computed in {@code deadline}.
 *
 * <p>Changed by a CONSULTATION_MANAGER of the plan's department; seen by all who work with consultations. The public sees a
 * plan from the day on which its first announcement appears.
 */
package de.dresden.smartparticipation.participation.plan;
