/** How values are written on a page: dates, numbers, money, deadlines in words, the words and tones of states. */
package de.dresden.smartparticipation.web.format;
