package org.tamiz.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.QueueFilter;

/**
 * What somebody looks for in the queue, as its address says it.
 *
 * @param status where cases stand
 * @param queue their queue; empty for any
 * @param who {@value #ME}, {@value #NOBODY}, or empty for anybody
 * @param name how the record's name begins; empty for any
 * @param list a list that alerts stand on; empty for any
 * @param source the source of the record; empty for any
 * @param order in which order
 */
public record QueueQuery(
        CaseStatus status, String queue, String who, String name, String list, String source, QueueFilter.Order order) {
    /** Those of whoever looks. */
    public static final String ME = "me";
    /** Those of nobody. */
    public static final String NOBODY = "nobody";

    private static final int LONGEST = 200;

    /** What an address asks for; what it does not say, or says wrongly, is as usual. */
    static QueueQuery of(Context context) {
        return new QueueQuery(
                constant(CaseStatus.values(), parameter(context, "status"), CaseStatus.OPEN),
                parameter(context, "queue"),
                parameter(context, "who"),
                parameter(context, "name"),
                parameter(context, "list"),
                parameter(context, "source"),
                constant(QueueFilter.Order.values(), parameter(context, "order"), QueueFilter.Order.MOST_URGENT));
    }

    private static String parameter(Context context, String name) {
        String text = Objects.requireNonNullElse(context.queryParam(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static <E extends Enum<E>> E constant(E[] all, String name, E usual) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return usual;
    }

    /** The filter that it means for whoever looks. */
    QueueFilter filter(String visitor) {
        QueueFilter filter = QueueFilter.of(status)
                .inQueue(queue.isEmpty() ? null : queue)
                .named(name.isEmpty() ? null : name)
                .onList(list.isEmpty() ? null : list)
                .from(source.isEmpty() ? null : source)
                .inOrder(order);
        return switch (who) {
            case ME -> filter.of(visitor);
            case NOBODY -> filter.unassignedOnly();
            default -> filter;
        };
    }

    /** The same for another status. */
    public QueueQuery with(CaseStatus other) {
        return new QueueQuery(other, queue, who, name, list, source, order);
    }

    /** As the end of an address, with its question mark; empty if everything is as usual. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (status != CaseStatus.OPEN) {
            parts.add("status=" + status);
        }
        add(parts, "queue", queue);
        add(parts, "who", who);
        add(parts, "name", name);
        add(parts, "list", list);
        add(parts, "source", source);
        if (order != QueueFilter.Order.MOST_URGENT) {
            parts.add("order=" + order);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + Page.part(value));
        }
    }
}
