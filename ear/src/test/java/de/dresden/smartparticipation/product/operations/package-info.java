/** What happens to a running product: it is stopped, killed, put behind a proxy, runs out of disk. Each test has its own. */
package de.dresden.smartparticipation.product.operations;
