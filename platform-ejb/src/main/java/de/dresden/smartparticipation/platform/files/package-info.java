/**
 * Files of all programmes: stored once per content under the SHA-256 of it, outside the web root, with a row that says what
 * they are called and to which case they belong. What is uploaded is checked by name, first bytes and size; who may read a
 * file is asked of the room that owns its case, its {@link de.dresden.smartparticipation.platform.files.FileGuard}.
 *
 * <p>The row is written in the caller's transaction. Content that no row names any more is removed a day later.
 */
package de.dresden.smartparticipation.platform.files;
