/**
 * The result laboratory: the rules side by side on the same votes, once the vote is over. The rule of the call decides, the others are for
 * comparison. The protocol names rule, seed and every step, so that anybody can check it. Nothing is kept: the same votes give the same
 * result again. Read by those who work with projects; nobody changes anything here.
 */
package de.dresden.smartparticipation.projects.laboratory;
