/**
 * Did a project bring about what it was to? Its indicators with baseline, target and series of measurements, and how projects compare.
 *
 * <p>Who runs the project enters; who may know of it reads. A measurement is never changed: a correction is its next version and says why,
 * and a withdrawn measurement stays as one without a value. How far an indicator has come is worked out in {@code evaluation.core}.
 */
package de.dresden.smartparticipation.projects.evaluation;
