/**
 * What a kilometre costs the climate: sets of emission factors with year, source, quality and validity.
 *
 * <p>Factors are whole grams CO2 equivalent a passenger-kilometre, which are milligrams a passenger-metre: metres × (baseline −
 * factor) are milligrams without any rounding ({@link de.dresden.smartparticipation.rewards.emission.Saving}). A mode without a
 * factor is unknown, never zero. The baseline is the average car, the trip that would have been made otherwise.
 *
 * <p>Life cycle of a set: read from a CSV or brought by the product (a draft) → proposed with its first day → approved by another
 * clerk, or returned → in force from that day until a later set follows. What is approved never changes, and what is over is
 * never replaced: a trip keeps the set, factor and baseline that it was computed with.
 *
 * <p>Who may change it: clerks of the programme, for the whole city. Auditors, treasurers and administrators read.
 *
 * <p>Source of the figures that the product brings: Umweltbundesamt, TREMOD 6.71B, reference year 2024.
 */
package de.dresden.smartparticipation.rewards.emission;
