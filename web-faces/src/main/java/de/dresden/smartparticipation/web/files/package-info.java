/** Downloads. Rights are the boundary's; here is only what makes a download safe in a browser. */
package de.dresden.smartparticipation.web.files;
