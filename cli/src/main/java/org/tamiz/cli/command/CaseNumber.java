package org.tamiz.cli.command;

import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The number of a case, as commands take it. */
final class CaseNumber {
    private final PositionalParamSpec spec = PositionalParamSpec.builder()
            .paramLabel("CASE")
            .description("The number of the case, as the review desk shows it.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    PositionalParamSpec spec() {
        return spec;
    }

    long value() {
        String text = spec.getValue();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw TamizException.of(Code.USAGE, "\"" + text + "\" is no number of a case, such as 17.");
        }
    }
}
