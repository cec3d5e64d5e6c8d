package org.tamiz.core.names;

import java.util.List;
import java.util.zip.CRC32C;

/** The tables that names are compared with, seen as a whole. */
public final class NameTables {
    private static final int FINGERPRINT = computed();

    private NameTables() {}

    /**
     * A number that changes when any of the tables does. What was computed with other tables, such as a stored index, must
     * not be used.
     */
    public static int fingerprint() {
        return FINGERPRINT;
    }

    private static int computed() {
        CRC32C checksum = new CRC32C();
        for (String name : List.of(
                Rarity.TABLE,
                LegalForm.TABLE,
                ShortForms.TABLE,
                ShortForms.ENGLISH_TABLE,
                NameVariants.TABLE,
                NameVariants.SURNAMES,
                Meanings.TABLE,
                CountryWords.TABLE,
                Honorifics.TABLE,
                Numerals.TABLE,
                Transliteration.TABLE)) {
            checksum.update(Resource.bytes(name));
        }
        return (int) checksum.getValue();
    }
}
