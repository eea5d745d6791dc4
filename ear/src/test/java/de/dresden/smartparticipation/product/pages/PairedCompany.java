package de.dresden.smartparticipation.product.pages;

import java.util.Locale;

/**
 * A made-up company of a test.
 *
 * @param sector code of the catalogue
 * @param need topic of the catalogue
 * @param offer topic of the catalogue
 */
record PairedCompany(String name, String sector, String need, String offer) {

    String email() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@betrieb.example";
    }

    String contact() {
        return "Kim " + name;
    }
}
