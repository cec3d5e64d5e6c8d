package org.tamiz.lists.fincen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders under section 2313a that FinCEN issued on 2025-06-25 against three Mexican institutions. Their effective date
 * was moved twice, from 2025-07-21 to 2025-09-04 and on to 2025-10-20; the file has neither dates nor the section.
 */
final class OpioidOrders {
    /** The program tag. */
    static final String PROGRAM = "2313a";

    static final String LEGAL_BASIS = "21 USC 2313a";

    /** When the orders were issued. */
    static final LocalDate ISSUED = LocalDate.of(2025, 6, 25);
    /** What the effective date was, one after the other; the last one holds. */
    static final List<LocalDate> EFFECTIVE =
            List.of(LocalDate.of(2025, 7, 21), LocalDate.of(2025, 9, 4), LocalDate.of(2025, 10, 20));

    private static final List<Order> ORDERS = List.of(
            new Order("2025-11993", "CIBanco S.A., Institution de Banca Multiple"),
            // Transcriptions cut this name at its comma, and what is left is a kind of bank.
            new Order("2025-11990", "Intercam Banco S.A., Institución de Banca Multiple"),
            new Order("2025-11991", "Vector Casa de Bolsa, S.A. de C.V."));

    private OpioidOrders() {}

    /**
     * An order.
     *
     * @param document its number in the Federal Register
     * @param institution the institution's name as the order writes it
     */
    record Order(String document, String institution) {}

    /** The order among some documents' addresses, or null if there is none. */
    static @Nullable Order among(Collection<String> addresses) {
        for (Order order : ORDERS) {
            if (addresses.stream().anyMatch(address -> address.contains(order.document()))) {
                return order;
            }
        }
        return null;
    }

    /** How the effective date moved, for people. */
    static String moves() {
        StringBuilder sentence = new StringBuilder("Effective date moved from ");
        for (int i = 0; i < EFFECTIVE.size(); i++) {
            sentence.append(i == 0 ? "" : " to ").append(EFFECTIVE.get(i));
        }
        return sentence.append(".").toString();
    }
}
