/**
 * Programs that measure the running product and print one table, each row beside a yardstick of the same run. They are no
 * tests: nothing fails because a machine is slow.
 */
package de.dresden.smartparticipation.bench;
