package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

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
            "cooperation-companies",
            "cooperation-rounds",
            "cooperation-tandems",
            "cooperation-examples",
            "cooperation-programme",
            "projects-budgets",
            "projects-applications",
            "projects-calls",
            "projects-checks",
            "projects-grants",
            "projects-decisions",
            "projects-files",
            "projects-plans",
            "projects-indicators",
            "projects-public",
            "projects-jury",
            "projects-proofs",
            "projects-selection",
            "projects-votes",
            "rewards-members",
            "rewards-partners",
            "rewards-desk",
            "rewards-challenges",
            "rewards-ledger",
            "rewards-redemptions",
            "rewards-statistics",
            "payments",
            "rewards-settlements");

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private ApiDescription() {}

    static ObjectNode whole() {
        ObjectMapper json = ApiJson.mapper();
        ObjectNode whole = json.createObjectNode();
        PARTS.forEach(part -> merge(whole, part(json, part)));
        operations(whole).forEach(ApiDescription::complete);
        return whole;
    }

    /** What is called without an account: what everybody may, and what members of the climate app do. */
    static ObjectNode open() {
        ObjectNode whole = whole();
        ObjectNode paths = (ObjectNode) whole.get("paths");
        paths.forEach(path -> {
            for (String method : METHODS) {
                if (path.has(method) && !isOpen(path.get(method))) {
                    ((ObjectNode) path).remove(method);
                }
            }
        });
        paths.retain(paths.properties().stream()
                .filter(path -> METHODS.stream().anyMatch(path.getValue()::has))
                .map(Map.Entry::getKey)
                .toList());
        ((ObjectNode) whole.at("/components/securitySchemes")).remove("token");
        whole.remove("security");
        return whole;
    }

    private static boolean isOpen(JsonNode operation) {
        JsonNode security = operation.get("security");
        return security != null && (security.isEmpty() || security.get(0).has("memberToken"));
    }

    static List<ObjectNode> operations(ObjectNode whole) {
        return whole.get("paths")
                .valueStream()
                .flatMap(path -> METHODS.stream().filter(path::has).map(method -> (ObjectNode) path.get(method)))
                .toList();
    }

    /** What every call answers that has a body, a token or a limit; told once, so that none forgets it. */
    private static void complete(ObjectNode operation) {
        ObjectNode responses = (ObjectNode) operation.get("responses");
        answer(responses, "400", "Unreadable");
        if (operation.has("requestBody")) {
            answer(responses, "413", "TooLarge");
            answer(responses, "415", "Unsupported");
        }
        JsonNode security = operation.get("security");
        if (security == null || !security.isEmpty()) {
            answer(responses, "401", "Unauthorised");
        }
        if (responses.has("429")) {
            responses.remove("429");
            answer(responses, "429", "TooMany");
        }
    }

    private static void answer(ObjectNode responses, String status, String known) {
        if (!responses.has(status)) {
            responses.putObject(status).put("$ref", "#/components/responses/" + known);
        }
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
