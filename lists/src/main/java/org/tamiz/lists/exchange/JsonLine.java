package org.tamiz.lists.exchange;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object as a line. */
final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** The line of an object of texts, lists and objects, with its line end. Empty lists are left out. */
    static String of(Map<String, ?> object) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, object);
        }
        return line.append('\n').toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, member) -> {
                if (member != null && !(member instanceof Collection<?> none && none.isEmpty())) {
                    json.writeName(String.valueOf(name));
                    write(json, member);
                }
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(json, one));
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
