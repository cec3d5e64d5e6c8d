package org.tamiz.cli.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Options, described in a line each.
 *
 * @param spec the option as picocli knows it
 * @param <T> the type of its value
 */
record Option<T>(OptionSpec spec) {
    /** An option with a value of some type. What the reader throws as {@link IllegalArgumentException} is told the user. */
    static <T> Option<T> of(String name, String label, String description, Class<T> type, Function<String, T> reader) {
        return new Option<>(OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .type(type)
                .converters(text -> {
                    try {
                        return reader.apply(text);
                    } catch (IllegalArgumentException e) {
                        throw new TypeConversionException(e.getMessage());
                    }
                })
                .build());
    }

    /** An option with a text. */
    static Option<String> text(String name, String label, String description) {
        return new Option<>(OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .type(String.class)
                .build());
    }

    /** An option that can be given several times, with texts. */
    static Option<List<String>> texts(String name, String label, String description) {
        return new Option<>(OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
    }

    /** An option without a value. */
    static Option<Boolean> flag(String name, String description) {
        return new Option<>(OptionSpec.builder(name)
                .description(description)
                .type(boolean.class)
                .arity("0")
                .build());
    }

    /** The value the user gave, or null. */
    @Nullable
    T value() {
        return spec.getValue();
    }

    /** The value the user gave, or another. */
    T or(T otherwise) {
        T value = value();
        return value == null ? otherwise : value;
    }
}
