package org.tamiz.server.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Layout;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/**
 * Logs go to standard error: a JSON object a line, or text where somebody sits at a terminal. {@code TAMIZ_LOG} is {@code json} or
 * {@code text} for the one or the other. Only Tamiz itself is heard at INFO; the libraries beneath it from WARN on, and never at
 * DEBUG, where some write down headers and values.
 */
public final class LogConfiguration extends ContextAwareBase implements Configurator {
    // Java 22 to 24 have a console where there is no terminal; there TAMIZ_LOG says which log is wanted.
    @SuppressWarnings("SystemConsoleNull")
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String wanted = System.getenv().getOrDefault("TAMIZ_LOG", System.console() == null ? "json" : "text");
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        Layout<ILoggingEvent> layout = wanted.equals("text") ? new TextLines() : new JsonLines();
        layout.setContext(context);
        layout.start();
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("stderr");
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        context.getLogger("org.tamiz").setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
