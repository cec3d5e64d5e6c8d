package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.List;
import org.tamiz.server.Json;
import tools.jackson.core.JsonGenerator;

/** The manifest of a reconciliation service: what it offers, and where. Source: Reconciliation Service API 0.2 (W3C, 2023). */
final class ReconcileManifest {
    /** The space that entity ids belong to. */
    static final String IDENTIFIERS = "urn:tamiz:entity";

    private static final String SCHEMATA = "https://followthemoney.tech/explorer/schemata/";
    private static final int PREVIEW_WIDTH = 430;
    private static final int PREVIEW_HEIGHT = 300;

    private ReconcileManifest() {}

    /**
     * Answers with the manifest.
     *
     * @param title what the service is called
     * @param dataset the dataset in its address
     */
    static void write(Context context, String title, String dataset) {
        String root = root(context);
        String base = root + "/reconcile/" + dataset;
        // A key in the address goes along, for OpenRefine cannot send headers.
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        String further = context.queryString() == null ? "" : "&" + context.queryString();
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("versions");
            json.writeString("0.2");
            json.writeEndArray();
            json.writeStringProperty("name", title);
            json.writeStringProperty("identifierSpace", IDENTIFIERS);
            json.writeStringProperty("schemaSpace", SCHEMATA);
            json.writeObjectPropertyStart("view");
            json.writeStringProperty("url", root + "/entities/{{id}}" + query);
            json.writeEndObject();
            json.writeNumberProperty("batchSize", QueryReader.MOST_QUERIES / 2);
            json.writeObjectPropertyStart("preview");
            json.writeStringProperty("url", base + "/preview?id={{id}}" + further);
            json.writeNumberProperty("width", PREVIEW_WIDTH);
            json.writeNumberProperty("height", PREVIEW_HEIGHT);
            json.writeEndObject();
            json.writeObjectPropertyStart("suggest");
            for (String what : List.of("entity", "type", "property")) {
                service(json, what, base, "/suggest/" + what + query);
            }
            json.writeEndObject();
            json.writeObjectPropertyStart("extend");
            service(json, "propose_properties", base, "/extend/property" + query);
            settings(json);
            json.writeEndObject();
            json.writeArrayPropertyStart("defaultTypes");
            Schema.answered().forEach(schema -> type(json, schema));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The address under which the client reaches the server, also through a proxy that ends TLS. */
    private static String root(Context context) {
        boolean secure = "https".equals(context.header("X-Forwarded-Proto"))
                || context.scheme().equals("https");
        return (secure ? "https" : "http") + "://" + context.host();
    }

    private static void service(JsonGenerator json, String name, String base, String path) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("service_url", base);
        json.writeStringProperty("service_path", path);
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json) {
        json.writeArrayPropertyStart("property_settings");
        json.writeStartObject();
        json.writeStringProperty("name", "limit");
        json.writeStringProperty("label", "Limit");
        json.writeStringProperty("type", "number");
        json.writeNumberProperty("default", 0);
        json.writeStringProperty("help_text", "The most values of a row; 0 for all.");
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("name", "render");
        json.writeStringProperty("label", "Values");
        json.writeStringProperty("type", "select");
        json.writeStringProperty("default", "caption");
        json.writeStringProperty("help_text", "Whether a country is written as its name or as its code.");
        json.writeArrayPropertyStart("choices");
        choice(json, "caption", "For people");
        choice(json, "raw", "For programs");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void choice(JsonGenerator json, String value, String name) {
        json.writeStartObject();
        json.writeStringProperty("value", value);
        json.writeStringProperty("name", name);
        json.writeEndObject();
    }

    /** Writes a type as an object. */
    static void type(JsonGenerator json, Schema schema) {
        json.writeStartObject();
        json.writeStringProperty("id", schema.word());
        json.writeStringProperty("name", schema.plural());
        json.writeStringProperty("description", schema.label());
        json.writeEndObject();
    }
}
