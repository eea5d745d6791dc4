/** The REST API as a program sees it: with tokens of the demo accounts, over the network. */
package de.dresden.smartparticipation.product.api;
