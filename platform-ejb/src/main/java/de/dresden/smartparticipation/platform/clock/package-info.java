/** The time: one clock for the whole product, which tests may move where the product was started for it. */
package de.dresden.smartparticipation.platform.clock;
