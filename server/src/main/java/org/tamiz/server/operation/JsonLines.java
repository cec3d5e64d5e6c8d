package org.tamiz.server.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.event.KeyValuePair;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object a line: {@code time}, {@code level}, {@code logger}, {@code message}, then what belongs to the request and the event,
 * and of an exception its class and the places it went through, not its message, which may hold what was asked.
 */
public final class JsonLines extends LayoutBase<ILoggingEvent> {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_PLACES = 30;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringWriter line = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("time", event.getInstant().toString());
            json.writeStringProperty("level", event.getLevel().toString());
            json.writeStringProperty("logger", event.getLoggerName());
            json.writeStringProperty("message", event.getFormattedMessage());
            for (Map.Entry<String, String> one : new TreeMap<>(event.getMDCPropertyMap()).entrySet()) {
                json.writeStringProperty(one.getKey(), one.getValue());
            }
            if (event.getKeyValuePairs() != null) {
                for (KeyValuePair pair : event.getKeyValuePairs()) {
                    write(json, pair);
                }
            }
            IThrowableProxy thrown = event.getThrowableProxy();
            if (thrown != null) {
                write(json, thrown);
            }
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static void write(JsonGenerator json, KeyValuePair pair) {
        if (pair.value instanceof Integer number) {
            json.writeNumberProperty(pair.key, number);
        } else if (pair.value instanceof Double number) {
            json.writeNumberProperty(pair.key, number);
        } else {
            json.writeStringProperty(pair.key, String.valueOf(pair.value));
        }
    }

    private static void write(JsonGenerator json, IThrowableProxy thrown) {
        json.writeStringProperty("exception", thrown.getClassName());
        json.writeArrayPropertyStart("at");
        int places = 0;
        for (StackTraceElementProxy place : thrown.getStackTraceElementProxyArray()) {
            if (places++ == MOST_PLACES) {
                break;
            }
            json.writeString(String.valueOf(place.getStackTraceElement()));
        }
        json.writeEndArray();
    }
}
