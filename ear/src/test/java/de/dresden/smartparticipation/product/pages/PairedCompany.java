package de.dresden.smartparticipation.product.pages;

import java.util.Locale;

/**
 * A made-up company of a test.
 *
 * @param sector code of the catalogue
 * @param needs topics of the catalogue, with a space between them
 * @param offers topics of the catalogue, with a space between them
 */
record PairedCompany(String name, String sector, String needs, String offers) {

    String email() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@betrieb.example";
    }

    String contact() {
        return "Kim " + name;
    }
}
