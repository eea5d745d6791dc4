/** Plan files in the intranet: list, particulars, way, documents, rounds with their announcement. */
package de.dresden.smartparticipation.web.plans;
