package org.tamiz.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamiz.customers.Customer;
import org.tamiz.customers.CustomerJson;
import org.tamiz.customers.DateOrder;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a body asks to be screened: {@code {"records": [{…}, …]}}, or one record by itself. Records are as in a customer file of
 * JSON lines. One that states no id is called by its place, from 1.
 *
 * @param customers the records, readable or not, in the body's order; never empty
 */
record ScreenRequest(List<Customer> customers) {
    /** The most records of a request. */
    static final int MOST_RECORDS = 1_000;

    private static final String RECORDS = "records";
    private static final CustomerJson READER = new CustomerJson(Map.of(), DateOrder.UNKNOWN);

    /**
     * Reads a body.
     *
     * @throws ApiError if it is JSON of another shape, or there are too many records
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static ScreenRequest read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw shape(json, "The body is no JSON object.");
        }
        int line = json.currentTokenLocation().getLineNr();
        String first = json.nextName();
        if (first == null) {
            throw shape(json, "The JSON object is empty.");
        }
        if (!RECORDS.equals(first)) {
            return new ScreenRequest(List.of(single(json, line)));
        }
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw shape(json, "\"records\" is no array.").field(RECORDS);
        }
        List<Customer> customers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (customers.size() == MOST_RECORDS) {
                throw ApiError.of(
                                Code.TOO_LARGE,
                                "There are more than " + MOST_RECORDS + " records.",
                                "Send them in several requests, or as a file to /api/v1/batches.")
                        .field(RECORDS)
                        .limit(MOST_RECORDS);
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw shape(json, "A record is no JSON object.").field("records[" + customers.size() + "]");
            }
            int start = json.currentTokenLocation().getLineNr();
            customers.add(READER.readStrictly(json, start, String.valueOf(customers.size() + 1)));
        }
        if (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            throw shape(json, "Beside \"records\" there is " + ApiError.shown(String.valueOf(name)) + ".")
                    .field(name);
        }
        checkEnd(json);
        if (customers.isEmpty()) {
            throw ApiError.of(Code.MISSING, "There is no record.", "Put at least one into \"records\".")
                    .field(RECORDS);
        }
        return new ScreenRequest(customers);
    }

    private static Customer single(JsonParser json, int line) {
        Customer customer = READER.readStrictly(json, line, "1");
        checkEnd(json);
        return customer;
    }

    private static void checkEnd(JsonParser json) {
        if (json.nextToken() != null) {
            throw shape(json, "There is more than one JSON object.");
        }
    }

    private static ApiError shape(JsonParser json, String fault) {
        return ApiError.of(
                        Code.MALFORMED,
                        fault,
                        "Send one record, such as {\"name\": \"…\", \"birth_date\": \"…\"}, or {\"records\": [{…}, …]}; options go into"
                                + " the address.")
                .at(
                        json.currentTokenLocation().getLineNr(),
                        json.currentTokenLocation().getColumnNr());
    }
}
