/** The EAR on Payara Server, where the city runs one already. */
package de.dresden.smartparticipation.product.server;
