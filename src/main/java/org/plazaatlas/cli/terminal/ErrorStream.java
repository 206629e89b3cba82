package org.plazaatlas.cli.terminal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Asks the system about the error stream. */
public final class ErrorStream {

    private static final int NUMBER = 2;

    private ErrorStream() {}

    /**
     * Whether the error stream is a terminal. Java answers this only for the other two streams, so
     * this method asks the C library ({@code isatty}, POSIX; {@code _isatty} on Windows).
     */
    @SuppressWarnings("restricted")
    public // every way of starting the program allows native access
    static boolean isTerminal() {
        if (System.console() == null || !System.console().isTerminal()) {
            return false;
        }
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("isatty")
                .or(() -> linker.defaultLookup().find("_isatty"))
                .map(
                        function ->
                                linker.downcallHandle(
                                        function,
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .filter(ErrorStream::answersYes)
                .isPresent();
    }

    private static boolean answersYes(MethodHandle isatty) {
        try {
            return (int) isatty.invokeExact(NUMBER) != 0;
        } catch (Throwable _) {
            return false;
        }
    }
}
