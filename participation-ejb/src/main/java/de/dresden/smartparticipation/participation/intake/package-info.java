/**
 * Contributions that come in as a table: a file is uploaded, looked at, its columns are mapped, tried without effect, then
 * imported by a job. Managers of the consultation's department do it.
 *
 * <p>A job reads the rows one by one into a staging table of its own ({@code COPY}), and its last transaction takes them over
 * with one statement, together with the end of the job and one entry in the audit that holds the protocol's hash. Killed in
 * between, nothing has happened and the job begins anew. A number that is there already is never taken twice: two imports into
 * one consultation wait for each other at that last step, and the one that finds the other's numbers there begins anew.
 */
package de.dresden.smartparticipation.participation.intake;
