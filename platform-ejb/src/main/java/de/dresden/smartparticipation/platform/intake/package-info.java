/**
 * The import wizard's core, the same for all programmes: a programme says with an
 * {@link de.dresden.smartparticipation.platform.intake.IntakePlan} which fields a row has;
 * {@link de.dresden.smartparticipation.platform.intake.ColumnMapping} finds them among a file's columns,
 * {@link de.dresden.smartparticipation.platform.intake.RowCheck} turns row after row into values or problems, and
 * {@link de.dresden.smartparticipation.platform.intake.IntakeProtocol} accounts for every one of them.
 *
 * <p>Pure Java and streaming. What only the database knows (a number that is already there) the programme adds to a row's
 * {@link de.dresden.smartparticipation.platform.intake.RowVerdict} before it goes into the protocol.
 */
package de.dresden.smartparticipation.platform.intake;
