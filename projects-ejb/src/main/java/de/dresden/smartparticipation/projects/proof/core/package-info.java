/**
 * What a proof of use comes to, without a database: what of the spending counts, how much of the grant is due by its kind of
 * funding, what is reclaimed, and the interest on it by half-years (§ 49a Abs. 3 and 4 VwVfG). Money in cents, shares in basis points
 * (10,000 = 100 %), exact to the last step.
 */
package de.dresden.smartparticipation.projects.proof.core;
