/**
 * The few ways in which a command can fail on purpose. Each rolls its transaction back and says one sentence, the same on a
 * page, in the API and in a test.
 */
package de.dresden.smartparticipation.platform.fault;
