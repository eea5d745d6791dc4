/**
 * Which projects a vote funds: pure, exact, and fast enough to be tried out. {@link
 * de.dresden.smartparticipation.projects.selection.core.Selection} is the door; an {@link
 * de.dresden.smartparticipation.projects.selection.core.Election} and a {@link
 * de.dresden.smartparticipation.projects.selection.core.Rule} go in, an {@link
 * de.dresden.smartparticipation.projects.selection.core.Outcome} with every step comes out.
 *
 * <p>Exact means: whatever is decided is decided by whole numbers. Floating point only says which projects need not be looked at: each
 * such figure carries a bound on its own error, and where two lie closer together than that, fractions decide ({@link
 * de.dresden.smartparticipation.projects.selection.core.Shares}).
 *
 * <p>Where the two reference programs (pabutools 1.2.3; the compute tool of equalshares.net) and this core differ, and why:
 *
 * <ul>
 *   <li><b>A project of cost zero</b> is funded at once. With cost utilities both programs leave it out of the equal shares, since nobody
 *       has a utility from it; by the definition Σ min(b, ρ·u) = cost holds for ρ = 0.
 *   <li><b>Everything affordable.</b> Where all projects together fit the budget the compute tool leaves Add1 out and so leaves projects
 *       unfunded although there is money; pabutools and this core go on until all that somebody voted for is funded.
 *   <li><b>Phragmén.</b> pabutools sorts the winners by their id afterwards; here they are in the order in which they were bought.
 *   <li><b>Comparison.</b> The compute tool does not count voters who have no funded project in one of the two outcomes; here they count.
 *   <li><b>The exhaustive Add1</b> starts at B/n as pabutools does; the compute tool can start it at the whole number below.
 *   <li>The compute tool does not read old files without the first line of META.
 * </ul>
 */
package de.dresden.smartparticipation.projects.selection.core;
