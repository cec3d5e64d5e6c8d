package org.tamiz.cases.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import tools.jackson.databind.node.ObjectNode;

/** Policies as JSON, so that one can be found by its hash and answers given under it be replayed. */
public final class PolicyJson {
    private PolicyJson() {}

    /** A policy as an object; {@link #read} gives a policy of the same hash. */
    public static ObjectNode of(Policy policy) {
        ObjectNode json = Json.object();
        Json.putTexts(json, "lists", policy.lists().stream().toList());
        json.put("threshold", policy.threshold()).put("likely", policy.likely()).put("strong", policy.strong());
        ObjectNode charges = json.putObject("weak_alias_bits");
        policy.weakAliasBits().forEach((channel, bits) -> charges.put(Json.word(channel), bits));
        return json.put("include_proposed", policy.includeProposed());
    }

    /** The policy's canonical text. */
    public static String text(Policy policy) {
        return Json.text(of(policy));
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws org.tamiz.core.model.TamizException MALFORMED if it is no such text
     */
    public static Policy read(String text) {
        ObjectNode json = Json.readObject(text, "stored policy");
        Map<Channel, Double> charges = new EnumMap<>(Channel.class);
        json.path("weak_alias_bits")
                .properties()
                .forEach(charge -> charges.put(
                        Json.parse(charge.getKey(), Channel.class),
                        charge.getValue().asDouble()));
        Set<String> lists = new TreeSet<>(Json.texts(json, "lists"));
        return new Policy(
                lists,
                json.path("threshold").asDouble(),
                json.path("likely").asDouble(),
                json.path("strong").asDouble(),
                charges,
                json.path("include_proposed").asBoolean());
    }
}
