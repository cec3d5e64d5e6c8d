package org.tamiz.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a party is said to be.
 *
 * @param text street, place and whatever else the source gives, in one line; null if only the country is known
 * @param country ISO 3166-1 alpha-2 code in upper case; null if not stated or not recognised
 * @param countryName the country in the source's words; null if not stated
 */
public record Address(
        @Nullable String text,
        @Nullable String country,
        @Nullable String countryName) {}
