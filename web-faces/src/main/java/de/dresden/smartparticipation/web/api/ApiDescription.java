package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The OpenAPI document, put together from one file a resource. */
final class ApiDescription {

    /** Files in {@code openapi/}, the frame first; each adds its paths and schemas. */
    static final List<String> PARTS = List.of(
            "base",
            "consultations",
            "contributions",
            "responses",
            "statements",
            "assessment-table",
            "jobs",
            "plans",
            "public",
            "open-data",
            "surveys",
            "formats",
            "projects-calls",
            "projects-selection",
            "rewards-members",
            "rewards-partners",
            "rewards-desk",
            "rewards-challenges",
            "rewards-ledger",
            "rewards-redemptions",
            "rewards-statistics",
            "payments",
            "rewards-settlements");

    private ApiDescription() {}

    static ObjectNode whole() {
        ObjectMapper json = ApiJson.mapper();
        ObjectNode whole = json.createObjectNode();
        PARTS.forEach(part -> merge(whole, part(json, part)));
        return whole;
    }

    private static JsonNode part(ObjectMapper json, String name) {
        try (InputStream file = ApiDescription.class.getResourceAsStream("openapi/" + name + ".json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode whole, JsonNode part) {
        part.properties().forEach(entry -> {
            JsonNode there = whole.get(entry.getKey());
            if (there instanceof ObjectNode object && entry.getValue().isObject()) {
                merge(object, entry.getValue());
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
