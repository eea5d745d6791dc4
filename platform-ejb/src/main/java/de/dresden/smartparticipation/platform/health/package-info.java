/** What the operator's machinery asks: whether this node lives and whether it may get requests. */
package de.dresden.smartparticipation.platform.health;
