package org.tamiz.cases.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test of a store, run on SQLite and on PostgreSQL. Its first parameter is the {@link TestDatabase}, which it opens as often as
 * it likes: {@code try (Database database = kind.open(folder)) { … }}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@EnumSource(TestDatabase.class)
public @interface OnBothDatabases {}
