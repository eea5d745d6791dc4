/** Pictures that somebody sent: read so that no file, however it was made, fills the memory, and what a QR code in them says. */
package de.dresden.smartparticipation.platform.pictures;
