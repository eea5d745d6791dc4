/**
 * The law by which land-use plans are made, as far as the product applies it: each rule with its paragraph and the day from
 * which it holds, and the editions of the law that a plan can stand under. Values only; what a rule asks for stands in the
 * rooms that apply it ({@code deadline}, {@code plan}) and names it by its constant.
 *
 * <p>A plan keeps the edition that held when its procedure was begun (§ 233 Abs. 1 Satz 1 BauGB). That single steps that were
 * not begun yet may be done under the new law instead (Satz 2) is not offered: such a plan stays under its old edition.
 *
 * <p>To add an edition: a constant in {@link de.dresden.smartparticipation.participation.law.LawEdition}, the rules that
 * it changes in {@link de.dresden.smartparticipation.participation.law.Rule} with their day, the old ones with their last
 * day, and the constraint {@code plan_edition}.
 */
package de.dresden.smartparticipation.participation.law;
