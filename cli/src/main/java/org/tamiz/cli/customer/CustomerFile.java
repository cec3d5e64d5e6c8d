package org.tamiz.cli.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customers of a file, one by one in the file's order. Not thread-safe. */
public interface CustomerFile extends AutoCloseable {
    /**
     * The next customer, readable or not, or null at the end.
     *
     * @throws org.tamiz.core.model.TamizException if the file breaks off, is damaged or too large
     */
    @Nullable
    Customer next();

    /** What the user should know about the file as a whole, each in one line; what is known so far. */
    List<String> notes();

    @Override
    void close();
}
