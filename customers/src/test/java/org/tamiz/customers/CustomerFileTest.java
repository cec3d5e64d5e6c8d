package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.text.TextInput;

class CustomerFileTest {
    @Test
    void readsCsvWithItsLines() {
        List<Customer> customers = csv("id,name\n1,\"Ana\nRuiz\"\n2,Eva\n");
        assertThat(customers).extracting(Customer::line).containsExactly(2L, 4L);
        assertThat(customers).extracting(customer -> record(customer).id()).containsExactly("1", "2");
    }

    @Test
    void reportsABrokenRowAndReadsOn() {
        List<Customer> customers = csv("id,name\n1,Ana\n2,Eva,too,many\n3,Luz\n4,\"never closed\n5,Sol\n");
        assertThat(customers).extracting(Customer::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(customers)
                .extracting(customer -> customer.record() != null)
                .containsExactly(true, false, true, false, true);
    }

    @Test
    void namesRecordsByTheirRowWhereThereIsNoId() {
        CsvCustomers file = CsvCustomers.open(input("name\nAna\nEva\n"), Map.of(), DateOrder.UNKNOWN);
        assertThat(all(file)).extracting(customer -> record(customer).id()).containsExactly("1", "2");
        assertThat(file.notes()).anySatisfy(note -> assertThat(note).contains("row number"));
    }

    @Test
    void readsLatinOneAndSemicolons() {
        byte[] bytes = "id;nombre\n1;Núñez Peña\n".getBytes(StandardCharsets.ISO_8859_1);
        CsvCustomers file = CsvCustomers.open(TextInput.ofBytes("f", bytes), Map.of(), DateOrder.UNKNOWN);
        assertThat(record(all(file).get(0)).names().get(0).text()).isEqualTo("Núñez Peña");
    }

    @Test
    void readsJsonl() {
        List<Customer> customers = jsonl("""
                {"id": 7, "name": "Ana", "country": ["MX", "US"], "address": {"x": [1]}, "vip": true, "rfc": null}

                {"id": "8", "name": "Eva", "identifiers": [{"type": "passport", "value": "P1", "country": "MX"}, {"curp": "C1"}]}
                """);
        assertThat(record(customers.get(0)).id()).isEqualTo("7");
        assertThat(record(customers.get(0)).countries()).containsExactly("MX", "US");
        assertThat(customers.get(1).line()).isEqualTo(3);
        assertThat(record(customers.get(1)).identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.PASSPORT, "P1", "MX", null),
                        Identifier.of(IdentifierType.CURP, "C1"));
    }

    @Test
    void reportsBrokenJsonLineByLine() {
        String deep = "[".repeat(1000);
        List<Customer> customers = jsonl("{\"name\": \"Ana\"}\n{\"name\": \n[1]\n{\"name\":\"x\"} {}\n{\"name\": "
                + deep + "\n{\"name\": \"Eva\"}\n");
        assertThat(customers)
                .extracting(customer -> customer.record() != null)
                .containsExactly(true, false, false, false, false, true);
        assertThat(customers)
                .allSatisfy(customer -> assertThat(customer.problems())
                        .allSatisfy(problem -> assertThat(problem).doesNotContain("\n")));
    }

    private static ScreeningRecord record(Customer customer) {
        return Objects.requireNonNull(customer.record());
    }

    private static List<Customer> csv(String text) {
        return all(CsvCustomers.open(input(text), Map.of(), DateOrder.UNKNOWN));
    }

    private static List<Customer> jsonl(String text) {
        return all(JsonlCustomers.open(input(text), Map.of(), DateOrder.UNKNOWN));
    }

    private static TextInput input(String text) {
        return TextInput.ofBytes("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Customer> all(CustomerFile file) {
        List<Customer> customers = new ArrayList<>();
        for (Customer customer = file.next(); customer != null; customer = file.next()) {
            customers.add(customer);
        }
        return customers;
    }
}
