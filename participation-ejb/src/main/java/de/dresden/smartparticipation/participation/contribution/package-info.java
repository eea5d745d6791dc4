/**
 * What citizens contributed: taken in, moderated, distributed, worked on case by case, answered.
 *
 * <p>Life cycle: RECEIVED (QUERIED while the sender is asked back), ACCEPTED or REFUSED, DISTRIBUTED to a department, then the
 * states of its answer: IN_DRAFT, TO_APPROVE, APPROVED, PUBLISHED. A contribution that was SPLIT or MERGED ends there; its trace
 * leads to what it became.
 *
 * <p>MODERATOR and CONSULTATION_MANAGER of the consultation's department take in, moderate and distribute; EVALUATOR of the lead
 * department works on the case. Only the room of the answers moves a contribution along its answer, through {@link
 * de.dresden.smartparticipation.participation.contribution.AnswerProgress}. Who may see what stands in {@code Visibility}.
 */
package de.dresden.smartparticipation.participation.contribution;
