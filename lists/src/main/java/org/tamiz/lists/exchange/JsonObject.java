package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of one line. Numbers and truth values are kept as their text; nulls are left out. */
final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    void put(String name, Object value) {
        members.put(name, value);
    }

    Map<String, Object> members() {
        return members;
    }

    /** The first text under a name, or an empty string. */
    String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** The texts under a name, whether one or a list; blank ones are left out. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        Object value = members.get(name);
        for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            if (one instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** The object under a name, or null. */
    @Nullable
    JsonObject object(String name) {
        return members.get(name) instanceof JsonObject object ? object : null;
    }

    /** The objects in every list of this object, and this object first. */
    List<JsonObject> withInner() {
        List<JsonObject> all = new ArrayList<>();
        all.add(this);
        for (Object value : members.values()) {
            if (value instanceof List<?> list) {
                for (Object one : list) {
                    if (one instanceof JsonObject object) {
                        all.add(object);
                    }
                }
            }
        }
        return all;
    }
}
