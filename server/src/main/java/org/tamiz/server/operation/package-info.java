/**
 * What whoever runs the server looks at: {@linkplain org.tamiz.server.operation.LogConfiguration logs},
 * {@linkplain org.tamiz.server.operation.RequestLog a line for each request} and {@linkplain org.tamiz.server.operation.Metrics
 * metrics}. Nothing that a request asks for stands in them: no names, no parameters, no bodies, only the pattern of its route.
 */
@NullMarked
package org.tamiz.server.operation;

import org.jspecify.annotations.NullMarked;
