/**
 * What a vote funds. The reckoning is pure ({@code core}); files of Pabulib come in and go out through {@code pabulib}. {@link
 * de.dresden.smartparticipation.projects.selection.Selections} lets everybody who is signed in check a result with a file of their own:
 * nothing is kept and nobody needs a right on anything.
 */
package de.dresden.smartparticipation.projects.selection;
