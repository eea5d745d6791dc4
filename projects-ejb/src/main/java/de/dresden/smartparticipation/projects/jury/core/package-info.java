/**
 * The arithmetic of a jury, without a container: who judges an application, what is still open, the ranking in exact fractions, and how
 * much it hangs on single members. Proven by itself.
 */
package de.dresden.smartparticipation.projects.jury.core;
