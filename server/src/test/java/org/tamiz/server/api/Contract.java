package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml}, and whether answers are as it says. */
final class Contract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;
    private final Map<String, JsonNode> operations = new LinkedHashMap<>();
    private final Map<String, String> routes = new LinkedHashMap<>();
    private final Set<String> called = new TreeSet<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract(JsonNode root) {
        this.root = root;
        root.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(method -> {
                    String id = method.getValue().get("operationId").asString();
                    operations.put(id, method.getValue());
                    routes.put(id, method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                }));
    }

    /** The contract that the server serves. */
    static Contract load() {
        try (InputStream stream = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new Contract(YAMLMapper.builder().build().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every route of the contract, such as {@code GET /api/v1/lists}. */
    Set<String> routes() {
        return new TreeSet<>(routes.values());
    }

    /** Every operation of the contract. */
    Set<String> operations() {
        return new TreeSet<>(operations.keySet());
    }

    /** The operations that were answered well and were checked. */
    Set<String> called() {
        return called;
    }

    /** Checks that an operation was answered well, and as the contract says. */
    HttpResponse<String> check(String operation, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(operation + ": " + response.body()).isBetween(200, 299);
        checkAnswer(operation, response);
        called.add(operation);
        return response;
    }

    /** Checks that an operation was refused with an error as the contract says. */
    JsonNode checkError(String operation, int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(operation + ": " + response.body()).isEqualTo(status);
        checkAnswer(operation, response);
        return JSON.readTree(response.body()).get("error");
    }

    private void checkAnswer(String operation, HttpResponse<String> response) {
        JsonNode responses = operation(operation).get("responses");
        JsonNode declared = responses.get(String.valueOf(response.statusCode()));
        JsonNode answer = resolved(declared == null ? responses.get("default") : declared);
        assertThat(answer)
                .as(operation + " answers with " + response.statusCode())
                .isNotNull();
        JsonNode content = answer.get("content");
        if (content == null) {
            assertThat(response.body()).isEmpty();
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(content.get(type)).as(operation + " answers as " + type).isNotNull();
        if (type.equals("application/json")) {
            validate(operation, content.get(type).get("schema"), response.body());
        } else if (type.equals("application/x-ndjson")
                && content.get(type).get("schema").get("$ref") != null) {
            response.body()
                    .lines()
                    .forEach(line -> validate(operation, content.get(type).get("schema"), line));
        }
    }

    private JsonNode operation(String name) {
        return Objects.requireNonNull(operations.get(name), name);
    }

    /** Checks a request's body. */
    void checkRequest(String operation, String body) {
        JsonNode request = Objects.requireNonNull(resolved(operation(operation).get("requestBody")), operation);
        validate(operation, request.get("content").get("application/json").get("schema"), body);
    }

    private @Nullable JsonNode resolved(@Nullable JsonNode node) {
        JsonNode reference = node == null ? null : node.get("$ref");
        return reference == null ? node : root.at(reference.asString().substring(1));
    }

    private void validate(String operation, JsonNode schema, String body) {
        ObjectNode document = JSON.createObjectNode();
        document.set("allOf", JSON.createArrayNode().add(schema));
        document.set("components", root.get("components"));
        Schema compiled = registry.getSchema(document);
        assertThat(compiled.validate(body, InputFormat.JSON))
                .as(operation + ": " + body)
                .isEmpty();
    }
}
