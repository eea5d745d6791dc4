/** The module's place in the database: its schema and its unit of work. */
package de.dresden.smartparticipation.rewards.schema;
