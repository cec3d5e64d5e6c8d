/**
 * Customer files as records.
 *
 * <p>A {@link org.tamiz.customers.CustomerFile} is read row by row. {@link org.tamiz.customers.Columns} finds what
 * each column holds by its name, a row becomes {@link org.tamiz.customers.Values} by
 * {@linkplain org.tamiz.customers.Field field}, and {@link org.tamiz.customers.Customer} makes a record of them or
 * says why it cannot. {@link org.tamiz.customers.ScreeningPipeline} screens a whole file.
 */
@NullMarked
package org.tamiz.customers;

import org.jspecify.annotations.NullMarked;
