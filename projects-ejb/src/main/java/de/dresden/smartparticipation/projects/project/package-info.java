/**
 * City projects: what was chosen and is carried out, with a reference as {@code PR-2026-001}. Planned, running, closing, done; or stopped. Its
 * money, plan, grant and reports hang on it.
 */
package de.dresden.smartparticipation.projects.project;
