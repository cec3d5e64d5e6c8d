/**
 * Customer files as records.
 *
 * <p>A {@link org.tamiz.cli.customer.CustomerFile} is read row by row. {@link org.tamiz.cli.customer.Columns} finds what
 * each column holds by its name, a row becomes {@link org.tamiz.cli.customer.Values} by
 * {@linkplain org.tamiz.cli.customer.Field field}, and {@link org.tamiz.cli.customer.Customer} makes a record of them or
 * says why it cannot.
 */
@NullMarked
package org.tamiz.cli.customer;

import org.jspecify.annotations.NullMarked;
