/**
 * Good examples of «Unternehmen helfen Unternehmen»: what a pair made of its cooperation, told by its companies, published by the city.
 *
 * <p>Life cycle: a manager asks an accepted pair for its story (ASKED). Its companies write it under their secret links (TOLD); whoever
 * changes anything, a picture included, ends what the others agreed to. Agreeing is the consent to publication, with its wording. Once all
 * have agreed (CONFIRMED) a manager checks it and proposes it (CHECKED), or asks back; a second person releases it (PUBLISHED). A change is
 * the next version; what was released stays shown until that is released too. It is taken down at once (WITHDRAWN) by one manager with a
 * reason, or by any of its companies, which withdraws its consent; then a new version has to go the whole way.
 *
 * <p>The tables hold that nothing is checked or released to which not all companies agreed, and that what was released stays as it is.
 *
 * <p>Changed by whoever holds a company's secret link, and by COOPERATION_MANAGER; read by AUDITOR too, published examples by everybody.
 */
package de.dresden.smartparticipation.projects.cooperation.practice;
