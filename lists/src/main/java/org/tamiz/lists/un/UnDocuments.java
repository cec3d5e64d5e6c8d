package org.tamiz.lists.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.XmlElement;

/** Documents of the UN's list as identifiers. What is neither number nor country goes into the label. */
final class UnDocuments {
    private UnDocuments() {}

    /** The identifier an INDIVIDUAL_DOCUMENT states, or null if it has no number. */
    static @Nullable Identifier of(XmlElement document) {
        String number = document.text("NUMBER");
        if (!UnEntry.says(number)) {
            return null;
        }
        String first = document.text("TYPE_OF_DOCUMENT");
        String second = document.text("TYPE_OF_DOCUMENT2");
        String country = document.text("ISSUING_COUNTRY").isEmpty()
                ? document.text("COUNTRY_OF_ISSUE")
                : document.text("ISSUING_COUNTRY");
        String code = Countries.code(country);
        IdentifierType type = type(first, second);
        List<String> label = new ArrayList<>();
        add(label, "", type == IdentifierType.OTHER ? first : "");
        add(label, "", second);
        add(label, "", code == null && UnEntry.says(country) ? country : "");
        add(label, "issued ", document.text("DATE_OF_ISSUE"));
        add(label, "", document.text("CITY_OF_ISSUE"));
        add(label, "", document.text("NOTE"));
        return new Identifier(type, number, code, label.isEmpty() ? null : String.join(", ", label));
    }

    private static IdentifierType type(String first, String second) {
        String words = (second.isEmpty() ? first : second).toLowerCase(Locale.ROOT);
        if (words.contains("passport") || words.contains("passeport") || words.contains("pasaporte")) {
            return IdentifierType.PASSPORT;
        }
        if (words.contains("social security")) {
            return IdentifierType.SSN;
        }
        if (words.contains("fiscal code")) {
            return IdentifierType.TAX_ID;
        }
        if (words.contains("driver")) {
            return IdentifierType.DRIVING_LICENCE;
        }
        return first.startsWith("National Id") || words.contains("ident")
                ? IdentifierType.NATIONAL_ID
                : IdentifierType.OTHER;
    }

    private static void add(List<String> label, String prefix, String text) {
        if (!text.isEmpty()) {
            label.add(prefix + text);
        }
    }
}
